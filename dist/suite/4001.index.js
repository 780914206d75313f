export const id = 4001;
export const ids = [4001];
export const modules = {

/***/ 84001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./src/domain/product-version.ts
var product_version = __webpack_require__(22966);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/domain/report/format-quantity.ts
var format_quantity = __webpack_require__(18972);
// EXTERNAL MODULE: ./src/domain/report/terminal-text.ts
var terminal_text = __webpack_require__(13779);
;// CONCATENATED MODULE: ./src/domain/report/ask-summary.ts


/** What a terminal says beside an answer: who gave it, what it took, and what is odd about it. */
function askSummary(result) {
    const took = [(0,format_quantity/* formatMoney */.up)(result.cost_usd), (0,format_quantity/* formatAmount */.ej)(result.attempts, 'attempt')];
    if (result.outcome === 'refused') {
        return [`refused: ${(0,terminal_text/* terminalText */.eR)(result.message)}`, ...(result.attempts === 0 ? [] : took)].join(' · ');
    }
    if (result.outcome === 'incident') {
        return [`${result.incident}: ${(0,terminal_text/* terminalText */.eR)(result.message)}`, ...took].join(' · ');
    }
    const { served, because, usage, latency_ms, cached, notices } = result;
    return [
        (0,terminal_text/* terminalText */.eR)(because === undefined ? served : `${served} (${because})`),
        usage === undefined ? 'usage unknown' : `${usage.input_tokens} tokens in, ${usage.output_tokens} out`,
        ...took,
        cached ? 'stored answer' : (0,format_quantity/* formatDuration */.a3)(latency_ms),
        ...notices,
    ].join(' · ');
}

;// CONCATENATED MODULE: ./src/cli/cli-context.ts
/** A value as the one JSON document of standard output. */
const printJson = ({ world }, value) => world.terminal.print(`${JSON.stringify(value, null, 2)}\n`);

;// CONCATENATED MODULE: ./src/cli/exit-status.ts
/** What the exit status of a command says. */
const exitStatus = { passed: 0, failed: 1, userError: 2, error: 3, interrupted: 130 };
/** 0 pass, not affected, or inconclusive that does not block; 1 fail; 3 error, or inconclusive that blocks. */
function exitStatusOf({ verdict, blocks }) {
    if (!blocks)
        return exitStatus.passed;
    return verdict === 'fail' ? exitStatus.failed : exitStatus.error;
}

;// CONCATENATED MODULE: ./src/cli/run-folder.ts
/** Where runs, paid answers and what a gateway knows are kept. */
const lanegateFolder = '.lanegate';
/** Where the answers of base arms are counted from one run to the next. */
const historyFolder = `${lanegateFolder}/history`;
/** The folder of what is kept from one command to the next. It is nobody's change, so git ignores it. */
async function openLanegateFolder(files) {
    await files.write(`${lanegateFolder}/.gitignore`, '*\n');
    return lanegateFolder;
}
/** Where the run folder is, whether it is there or not. */
const runFolderOf = (wanted) => wanted ?? `${lanegateFolder}/run`;
/** The run folder to use: the one asked for, or the default. Whatever it is, answers are kept beside it. */
async function openRunFolder(files, wanted, name = 'run') {
    const folder = await openLanegateFolder(files);
    return wanted ?? `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./src/cli/ask.ts






/** `lanegate ask`: one question through the whole gateway, to see that a provider, a route or a budget works. */
const askCommand = (context) => new esm/* Command */.uB('ask')
    .description('put one question to a model or a route of lanegate.yml, through budgets, breakers, cache and traces')
    .argument('<model>', 'a route, a model binding, or provider/model')
    .argument('<question>', 'what to ask')
    .option('--system <text>', 'what the model is told before')
    .option('--session <name>', 'the session that the call is of, whose budget and kill switch hold')
    .option('--user <name>', 'the user that the call is for, whose budget holds')
    .option('--embed', 'embed the question instead of answering it')
    .option('--json', 'print what came of it as JSON')
    .action(async (model, question, options) => {
    const { world } = context;
    const { ask } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(8478), __webpack_require__.e(2294), __webpack_require__.e(5673), __webpack_require__.e(449), __webpack_require__.e(7155), __webpack_require__.e(5495), __webpack_require__.e(5221), __webpack_require__.e(8179)]).then(__webpack_require__.bind(__webpack_require__, 69282));
    const system = options.system === undefined ? [] : [{ role: 'system', content: options.system }];
    const result = await ask({ ...world, gateway: await world.openGateway() }, {
        model,
        messages: [...system, { role: 'user', content: question }],
        operation: options.embed ? 'embeddings' : 'chat',
        caller: { session: options.session, user: options.user },
        folder: await openLanegateFolder(world.files),
        signal: world.terminal.interruption,
    });
    if (options.json)
        printJson(context, result);
    else
        show(context, result);
    if (result.outcome !== 'answered')
        context.finish(exitStatus.error);
});
function show({ world }, result) {
    if (result.outcome === 'answered')
        world.terminal.print(`${answerText(result)}\n`);
    world.log.info(askSummary(result));
}
/** Line by line, since what a model writes may be meant for the terminal or the runner. */
function answerText({ content, tool_calls = [], vectors = [] }) {
    const calls = tool_calls.map(({ name, arguments: text }) => `${name}(${text})`);
    const numbers = vectors.map((vector) => `${vector.length} numbers: ${vector.slice(0, 4).join(', ')}, …`);
    const lines = [...content.split('\n'), ...calls, ...numbers];
    return lines
        .map((line) => (0,terminal_text/* terminalText */.eR)(line, Number.MAX_SAFE_INTEGER))
        .join('\n')
        .trim();
}

;// CONCATENATED MODULE: ./src/cli/canary.ts






const callsAtOnce = 8;
/** `lanegate canary`: whether the judges of a suite still grade its anchors as on record. */
const canaryCommand = (context) => new esm/* Command */.uB('canary')
    .description('grade the unchanged answers of a suite again, and tell whether its judges moved')
    .argument('<suite>', 'a suite of lanegate.yml that has a canary')
    .option('--write', 'put the grades of now on record, in the file of the canary')
    .option('--json', 'print what came of it as JSON')
    .action(async (suite, options) => {
    const { world } = context;
    const { canary } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(8478), __webpack_require__.e(2294), __webpack_require__.e(5673), __webpack_require__.e(449), __webpack_require__.e(7155), __webpack_require__.e(5495), __webpack_require__.e(5221), __webpack_require__.e(9054), __webpack_require__.e(7782)]).then(__webpack_require__.bind(__webpack_require__, 42123));
    const report = await canary({ ...world, gateway: await world.openGateway() }, {
        ...{ suite, write: options.write ?? false, concurrency: callsAtOnce },
        folder: await openLanegateFolder(world.files),
        signal: world.terminal.interruption,
    });
    if (options.json)
        printJson(context, report);
    else
        world.terminal.print(canarySummary(report));
    context.finish(statusOf(report, options));
});
function statusOf({ judges, errors }, { write = false }) {
    if (Object.keys(errors).length > 0)
        return exitStatus.error;
    return !write && judges.some(({ canary }) => canary?.moved) ? exitStatus.failed : exitStatus.passed;
}
function canarySummary({ suite, path, judges, errors, written, cost_usd }) {
    const rows = judges.map(({ metric, model, canary }) => `${(0,terminal_text/* terminalText */.eR)(metric, 40)}, by ${(0,terminal_text/* terminalText */.eR)(model, 60)}: ${(0,terminal_text/* terminalText */.eR)(canary?.reason ?? 'not watched', 200)}`);
    const failed = Object.entries(errors).map(([id, error]) => `anchor ${(0,terminal_text/* terminalText */.eR)(id, 40)}: ${(0,terminal_text/* terminalText */.eR)(error, 200)}`);
    const end = written ? `The grades of now are on record in ${(0,terminal_text/* terminalText */.eR)(path, 120)}.` : 'Nothing was written.';
    return `${[`Canary of ${(0,terminal_text/* terminalText */.eR)(suite, 40)}`, ...rows, ...failed, `${end} Spent ${(0,format_quantity/* formatMoney */.up)(cost_usd)}.`].join('\n')}\n`;
}

// EXTERNAL MODULE: ./src/domain/report/align-columns.ts
var align_columns = __webpack_require__(11012);
// EXTERNAL MODULE: ./src/domain/report/attribution-rows.ts
var attribution_rows = __webpack_require__(52578);
// EXTERNAL MODULE: ./src/domain/report/baseline-lines.ts
var baseline_lines = __webpack_require__(22126);
// EXTERNAL MODULE: ./src/domain/report/case-history-rows.ts
var case_history_rows = __webpack_require__(81738);
// EXTERNAL MODULE: ./src/domain/report/compared-commits.ts
var compared_commits = __webpack_require__(18349);
// EXTERNAL MODULE: ./src/domain/report/culprits.ts
var culprits = __webpack_require__(67595);
// EXTERNAL MODULE: ./src/domain/report/describe-gaps.ts
var describe_gaps = __webpack_require__(65090);
// EXTERNAL MODULE: ./src/domain/report/describe-spent.ts
var describe_spent = __webpack_require__(84979);
// EXTERNAL MODULE: ./src/domain/report/headline.ts
var headline = __webpack_require__(2971);
// EXTERNAL MODULE: ./src/domain/report/incident-rows.ts
var incident_rows = __webpack_require__(59475);
// EXTERNAL MODULE: ./src/domain/report/judge-rows.ts
var judge_rows = __webpack_require__(30560);
// EXTERNAL MODULE: ./src/domain/report/lane-summary.ts
var lane_summary = __webpack_require__(26788);
// EXTERNAL MODULE: ./src/domain/report/lead-sentences.ts + 1 modules
var lead_sentences = __webpack_require__(90618);
// EXTERNAL MODULE: ./src/domain/report/look-lines.ts
var look_lines = __webpack_require__(56842);
// EXTERNAL MODULE: ./src/domain/report/next-step.ts + 1 modules
var next_step = __webpack_require__(31455);
// EXTERNAL MODULE: ./src/domain/report/opening-notices.ts + 1 modules
var opening_notices = __webpack_require__(3709);
// EXTERNAL MODULE: ./src/domain/report/power-rows.ts
var power_rows = __webpack_require__(72754);
// EXTERNAL MODULE: ./src/domain/report/slice-rows.ts
var slice_rows = __webpack_require__(14583);
;// CONCATENATED MODULE: ./src/domain/report/terminal-evidence.ts



/** The pieces of a phrase as one line of a terminal. */
const terminalPhrase = (phrase) => phrase.map(terminalPiece).join('');
function terminalPiece(text) {
    if (typeof text === 'string')
        return text;
    if ('name' in text)
        return (0,terminal_text/* terminalName */.Ao)(text.name);
    return (0,terminal_text/* terminalText */.eR)(text.said, 500);
}
/** Notices, a line each. */
const terminalNotices = (notices) => notices.map(({ label, text }) => `${label}. ${terminalPhrase(text)}`);
/** A table under its title, indented, at most so many rows of it; nothing without rows. */
function terminalEvidence({ title, columns, rows }, mostLines) {
    if (rows.length === 0)
        return [];
    const cells = rows.slice(0, mostLines).map((row) => row.map(terminalPhrase));
    const alignments = columns.map(({ isNumber }) => (isNumber === true ? 'right' : 'left'));
    const lines = (0,align_columns/* alignColumns */.R)([columns.map(({ heading }) => heading), ...cells], alignments);
    const rest = rows.length - mostLines;
    return [title, ...lines.map((line) => `  ${line}`), ...(rest > 0 ? [`  and ${(0,format_quantity/* formatCount */.B4)(rest)} more`] : [])];
}

// EXTERNAL MODULE: ./src/domain/report/explain-metric.ts
var explain_metric = __webpack_require__(42085);
// EXTERNAL MODULE: ./src/domain/report/guardrail-rows.ts
var guardrail_rows = __webpack_require__(86226);
// EXTERNAL MODULE: ./src/domain/report/role-words.ts
var role_words = __webpack_require__(35151);
// EXTERNAL MODULE: ./src/domain/report/score-rows.ts
var score_rows = __webpack_require__(68375);
;// CONCATENATED MODULE: ./src/domain/report/terminal-scores.ts







const headings = ['Suite', 'Metric', 'Base', 'Head', 'Difference (interval)', 'Verdict'];
/** The scores of suites in aligned columns; nothing without suites. */
function terminalScores(suites, paint) {
    if (suites.length === 0)
        return [];
    const rows = (0,score_rows/* scoreRows */.A)(suites).map((row) => cellsOf(row, paint));
    return (0,align_columns/* alignColumns */.R)([headings, ...rows], ['left', 'left', 'right', 'right', 'left', 'left']);
}
function cellsOf(row, paint) {
    const name = (0,terminal_text/* terminalName */.Ao)(row.suite.name);
    const word = paint(row.word, (0,score_rows/* rowWords */.O)(row));
    switch (row.kind) {
        case 'metric':
            return [name, ...numbersOf(row.metric), `${word}${describeTerms(row.metric)}`];
        case 'guardrail': {
            const { guardrail } = row;
            const [base, head] = [guardrail.base, guardrail.head].map((quantity) => (0,guardrail_rows/* formatGuarded */.Ik)(guardrail, quantity));
            return [name, guardrail_rows/* guardrailTitles */.dM[guardrail.name], base ?? '', head ?? '', (0,guardrail_rows/* describeIncrease */.i0)(guardrail), word];
        }
        case 'suite':
            return [name, '–', '–', '–', (0,terminal_text/* terminalText */.eR)(row.suite.reason, 80), word];
    }
}
const numbersOf = (metric) => [
    (0,terminal_text/* terminalName */.Ao)(metric.name),
    (0,format_quantity/* formatScore */.y)(metric.base),
    (0,format_quantity/* formatScore */.y)(metric.head),
    (0,explain_metric/* describeDifference */.h)(metric),
];
/** What a metric is held to beside its margin. */
function describeTerms({ floor, role }) {
    const bound = floor === undefined ? '' : ` (floor ${(0,format_quantity/* formatPercent */.l9)(floor.bound)}: ${floor.verdict})`;
    const words = (0,role_words/* roleWords */.w)(role);
    return `${bound}${words === '' ? '' : `, ${words}`}`;
}

// EXTERNAL MODULE: ./src/domain/report/verdict-words.ts
var verdict_words = __webpack_require__(84858);
;// CONCATENATED MODULE: ./src/domain/report/terminal-summary.ts






















/** A verdict for a terminal: the verdict, the lanes, the scores in aligned columns, and what to do next. */
function terminalSummary({ changeSet, verdict }, paint = (_word, text) => text) {
    const suites = (0,culprits/* bindingSuites */.jc)(verdict);
    const blocks = [
        [paint(verdict.verdict, (0,headline/* headline */.P)(verdict, terminal_text/* terminalText */.eR)), (0,lead_sentences/* leadSentences */.D)(verdict, terminal_text/* terminalText */.eR)],
        terminalNotices((0,opening_notices/* openingNotices */.m)(verdict)),
        laneLines({ changeSet, verdict }, paint),
        terminalScores(suites, paint),
        besideLines((0,culprits/* suitesBeside */.QO)(verdict), paint),
        gapLines(verdict),
        terminalNotices((0,power_rows/* powerNotices */.l)(verdict)),
        terminalEvidence((0,attribution_rows/* attributionEvidence */.tJ)(suites), 20),
        terminalEvidence((0,case_history_rows/* newlyBrokenEvidence */.o)(suites), 10),
        terminalEvidence((0,slice_rows/* sliceEvidence */.e)(suites, 'worse'), 5),
        terminalEvidence((0,case_history_rows/* flakyEvidence */.P)(suites), 3),
        incidentLines('Incidents (not scores)', (0,incident_rows/* incidentRows */.AI)(suites)),
        incidentLines('Notices (scored, and yet told)', (0,incident_rows/* noticeRows */.Al)(suites)),
        judgeSummary(suites),
        measuringLines(suites),
        verdict.notes.map((note) => `note: ${(0,terminal_text/* terminalText */.eR)(note)}`),
        nextLines(verdict),
        [commitLine(verdict)],
    ];
    const told = blocks.map((lines) => lines.filter((line) => line !== '')).filter((lines) => lines.length > 0);
    return `${told.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
/** Verdicts are padded outside their paint, since a colour has no width. */
function laneLines({ changeSet, verdict: judged }, paint) {
    const unknown = (0,lane_summary/* whatIsUnknown */.ZP)(changeSet);
    if (unknown !== '')
        return [unknown];
    const lanes = (0,lane_summary/* summariseLanes */.C$)(changeSet, judged);
    if (lanes.length === 0)
        return [];
    const cells = lanes.map(({ lane, verdict }) => [lane, (0,verdict_words/* verdictWords */.L2)(verdict)]);
    const [laneWidth = 0, wordWidth = 0] = [0, 1].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
    const lines = lanes.map((summary) => {
        const word = (0,verdict_words/* verdictWords */.L2)(summary.verdict);
        const painted = `${paint(summary.verdict, word)}${' '.repeat(wordWidth - word.length)}`;
        return `${summary.lane.padEnd(laneWidth)}  ${painted}  ${describeChanges(summary)}`;
    });
    return ['Lanes', ...indent(lines)];
}
function describeChanges({ first, more }) {
    if (first === undefined)
        return 'nothing in this change';
    const change = `${(0,terminal_text/* terminalText */.eR)((0,lane_summary/* describeSpot */.Y1)(first), 70)}: ${(0,terminal_text/* terminalText */.eR)(first.reason, 120)}`;
    return more === '' ? change : `${change}, ${more}`;
}
function besideLines(suites, paint) {
    const lines = terminalScores(suites, paint);
    return lines.length === 0 ? [] : ["For information, by head's own cases and graders; decides nothing", ...lines];
}
function gapLines(verdict) {
    const gaps = (0,describe_gaps/* describeGaps */.X)(verdict, terminal_text/* terminalText */.eR);
    return gaps === '' ? [] : [`Not everything was measured. ${gaps}`];
}
function incidentLines(title, rows) {
    if (rows.length === 0)
        return [];
    const lines = rows.map((row) => [
        (0,terminal_text/* terminalName */.Ao)(row.suite),
        row.kind,
        `${row.base} in base`,
        `${row.head} in head`,
        ...(row.tolerance === undefined ? ['', ''] : [`${(0,incident_rows/* describeTolerance */.Nn)(row)} tolerated`, (0,incident_rows/* describeStanding */._c)(row)]),
    ]);
    const table = (0,align_columns/* alignColumns */.R)(lines, ['left', 'left', 'right', 'right', 'right', 'left']);
    return [title, ...indent([...table, ...(0,incident_rows/* meaningsOf */.k1)(rows).map(({ kind, meaning }) => `${kind}: ${meaning}`)])];
}
function judgeSummary(suites) {
    const lines = (0,judge_rows/* judgeLines */.L)(suites).map(({ suite, metric, model, standing }) => `${(0,terminal_text/* terminalName */.Ao)(suite)}, ${(0,terminal_text/* terminalName */.Ao)(metric)}, by ${(0,terminal_text/* terminalText */.eR)(model, 60)}: ${standing}`);
    return lines.length === 0 ? [] : ['Judges (scores that a model gave)', ...indent(lines)];
}
function measuringLines(suites) {
    const lines = [...(0,look_lines/* lookLines */.n)(suites), ...(0,baseline_lines/* baselineLines */.xo)(suites)].map(terminalPhrase);
    return lines.length === 0 ? [] : ['How it was measured', ...indent(lines)];
}
function nextLines(verdict) {
    const { owners, advice, command } = (0,next_step/* nextStep */.sk)(verdict);
    const who = owners.map(({ owner, of }) => `${(0,terminal_text/* terminalText */.eR)(owner, 60)} (${of})`).join(', ');
    return [
        `Next${who === '' ? '' : `, for ${who}`}: ${advice}`,
        ...(command === undefined ? [] : [`  ${command}`, `  ${next_step/* reproduceNote */.kn}`]),
        ...(verdict.suites.length === 0 ? [] : [`${(0,describe_spent/* describeCalls */.L)(verdict).replace(/^s/, 'S')}.`]),
    ];
}
const commitLine = (verdict) => (0,compared_commits/* comparedCommits */.k)(verdict)
    .map(({ role, commit }) => (commit === undefined ? role : `${role} ${(0,terminal_text/* terminalText */.eR)(commit, 40)}`))
    .join(' · ');
const indent = (lines) => lines.map((line) => `  ${line}`);

;// CONCATENATED MODULE: ./src/cli/compared-commits.ts


/** Adds `--base`, `--head` and `--worktree` to a command. */
const withCommitOptions = (command) => command
    .option('--base <revision>', 'tip of the target branch: policy is read there, and its merge base with head is the base')
    .addOption(new esm/* Option */.c$('--head <revision>', 'the change; HEAD when absent').conflicts('worktree'))
    .option('--worktree', 'the uncommitted work of this checkout is the change');
/** Branches that a change usually asks to be merged into, the remote's first. */
const usualTargets = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
/** What to compare, with the usual target branch where none is named. */
async function comparedCommits(git, options) {
    const policy = options.base ?? (await usualTarget(git));
    return { policy, head: options.worktree ? 'worktree' : { revision: options.head ?? 'HEAD' } };
}
async function usualTarget(git) {
    if ((await git.resolve('HEAD')) === undefined) {
        throw new user_error/* UserError */.yo('this repository has no commit yet', {
            hint: 'commit something; then there is a base to compare with',
        });
    }
    const branch = await findUsualTarget(git);
    if (branch !== undefined)
        return branch;
    throw new user_error/* UserError */.yo('there is no branch main or master to compare with', { hint: 'name one with --base' });
}
/** The branch that changes are usually merged into; `undefined` where none of the usual names is there. */
async function findUsualTarget(git) {
    for (const branch of usualTargets) {
        if ((await git.resolve(branch)) !== undefined)
            return branch;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/cli/paint.ts
/** Codes of ECMA-48 SGR: green, red, yellow, bold red, grey. */
const colours = {
    pass: '32',
    fail: '31',
    inconclusive: '33',
    error: '1;31',
    'not-affected': '90',
};
/** Colour for a person at a terminal, plain text for everyone else. */
const painterFor = ({ isInteractive }) => isInteractive ? (word, text) => `\u001b[${colours[word]}m${text}\u001b[0m` : (_, text) => text;

// EXTERNAL MODULE: ./src/domain/inference/budget/divide-caps.ts
var divide_caps = __webpack_require__(87653);
;// CONCATENATED MODULE: ./src/cli/run-options.ts



/** What these options ask of a run. */
const runRequestOf = ({ suite, concurrency, attribute, pullRequest, refreshBaseline }) => ({
    ...{ suites: suite, concurrency, attribute, pullRequest, refreshBaseline },
    history: historyFolder,
});
/** Adds `--suite`, `--concurrency`, `--out`, `--pull-request`, `--attribute` and what says how much is asked anew. */
const withRunOptions = (command) => withConcurrencyOption(withPlanOptions(command))
    .option('--attribute', 'tell which lane carries the difference, whatever the verdict is')
    .option('--refresh-baseline', 'ask base past the cache, and keep its new answers in the place of the old ones')
    .option('--no-receipts', 'ask anew what an earlier run has evaluated already');
/** Adds `--concurrency` to a command. */
const withConcurrencyOption = (command) => command.addOption(new esm/* Option */.c$('--concurrency <calls>', 'how many calls may be under way at once')
    .argParser(parseConcurrency)
    .default(16));
/** Adds what says which suites are run, from what budget and where. */
const withPlanOptions = (command) => command
    .option('--suite <name...>', 'run these suites, affected or not; the affected ones when absent')
    .option('--out <folder>', 'the run folder; .lanegate/run when absent')
    .addOption(new esm/* Option */.c$('--pull-request <number>', 'the pull request whose budget the run takes from').argParser(parsePullRequest));
/** Adds `--shard` to a command. */
const withShardOption = (command) => command.addOption(new esm/* Option */.c$('--shard <i/n>', 'run the i-th of n parts, with its part of the caps').argParser(shardOf));
function shardOf(text) {
    const shard = (0,divide_caps/* parseShard */.uK)(text);
    if (shard !== undefined)
        return shard;
    throw new esm/* InvalidArgumentError */.Di('It is a part and how many there are, such as 2/4.');
}
function parsePullRequest(text) {
    if (/^[1-9]\d{0,9}$/.test(text))
        return Number(text);
    throw new esm/* InvalidArgumentError */.Di('It is the number of a pull request.');
}
function parseConcurrency(text) {
    const calls = Number(text);
    if (Number.isInteger(calls) && calls >= 1 && calls <= 1000)
        return calls;
    throw new esm/* InvalidArgumentError */.Di('It is a whole number from 1 to 1000.');
}

;// CONCATENATED MODULE: ./src/cli/check.ts








/** `lanegate check`: the whole story in one command. */
const checkCommand = (context) => withRunOptions(withCommitOptions(new esm/* Command */.uB('check').description('detect, evaluate, gate and report in one')))
    .option('--json', 'print the verdict as JSON')
    .action(async (options) => {
    const { checkChange } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(8478), __webpack_require__.e(2294), __webpack_require__.e(3292), __webpack_require__.e(6789), __webpack_require__.e(5673), __webpack_require__.e(449), __webpack_require__.e(7155), __webpack_require__.e(5495), __webpack_require__.e(1691), __webpack_require__.e(7764), __webpack_require__.e(5179), __webpack_require__.e(5055), __webpack_require__.e(5221), __webpack_require__.e(5175), __webpack_require__.e(2449), __webpack_require__.e(435), __webpack_require__.e(4125), __webpack_require__.e(9054), __webpack_require__.e(9681), __webpack_require__.e(1227), __webpack_require__.e(7861), __webpack_require__.e(7999)]).then(__webpack_require__.bind(__webpack_require__, 67999));
    const { world } = context;
    const { terminal, files } = world;
    const git = await world.openGit(terminal.folder);
    const folder = await openRunFolder(files, options.out);
    const commits = await comparedCommits(git, options);
    const { reportPath, ...judged } = await checkChange({
        ...world,
        git,
        ledger: world.openLedger(terminal.folder),
        people: world.openPeople(terminal.folder),
        gateway: await world.openGateway(),
        programs: await world.openPrograms(),
        receipts: options.receipts ? world.receipts : undefined,
    }, { ...commits, ...runRequestOf(options), folder, signal: terminal.interruption });
    if (options.json)
        printJson(context, judged.verdict);
    else
        terminal.print(`${terminalSummary(judged, painterFor(terminal))}\nreport: ${reportPath}\n`);
    context.finish(exitStatusOf(judged.verdict));
});

// EXTERNAL MODULE: ./src/domain/suite/gate-settings.ts
var gate_settings = __webpack_require__(31656);
;// CONCATENATED MODULE: ./src/domain/planning/comparison-power.ts



/** What scores of this size and noise can show, a line for each metric that decides and whose scores differ at all. */
const comparisonPower = ({ metrics }) => metrics.flatMap(({ name, role, n, unit, detectable_drop: drop }) => (0,gate_settings/* decides */.yN)(role) && drop !== null
    ? [
        (0,terminal_text/* terminalLine */.tL)(`  ${name}: ${(0,format_quantity/* formatAmount */.ej)(n, unit)} as noisy as these find a drop of ${(0,format_quantity/* formatPointsSize */.QF)(drop)} four times of five`),
    ]
    : []);

;// CONCATENATED MODULE: ./src/domain/report/comparison-summary.ts


/** The comparison of two lists of scores for a terminal. */
function comparisonSummary({ verdict, metrics, cases }) {
    const lines = [
        `${verdict}: ${(0,format_quantity/* formatAmount */.ej)(cases.compared, 'case')} compared${cases.unpaired > 0 ? `, ${cases.unpaired} unpaired` : ''}`,
        ...metrics.flatMap((metric) => [
            `  ${metric.name}: ${(0,format_quantity/* formatScore */.y)(metric.base)} → ${(0,format_quantity/* formatScore */.y)(metric.head)}` +
                (metric.difference === null ? '' : `, ${(0,format_quantity/* formatPoints */.Xf)(metric.difference)}`) +
                (metric.interval === null ? '' : ` (${(0,format_quantity/* formatInterval */.vy)(metric.interval)})`),
            `  ${metric.reason}`,
        ]),
    ];
    return `${lines.map(terminal_text/* terminalLine */.tL).join('\n')}\n`;
}

// EXTERNAL MODULE: ./src/domain/formats/results/gate-flags.ts
var gate_flags = __webpack_require__(34177);
;// CONCATENATED MODULE: ./src/cli/margin-option.ts


/** `--margin`, of commands that judge results of another harness. */
const marginOption = () => new esm/* Option */.c$('--margin <share>', 'the drop that does not matter, such as 0.05').argParser(toShare);
function toShare(text) {
    const share = (0,gate_flags/* parseShare */.n)(text);
    if (share !== undefined)
        return share;
    throw new esm/* InvalidArgumentError */.Di('It is a share from 0 to 1, such as 0.05 for five points.');
}

;// CONCATENATED MODULE: ./src/cli/compare.ts






/** `lanegate compare`: the gate for scores of any harness. */
const compareCommand = (context) => new esm/* Command */.uB('compare')
    .description('compare the results of any harness: promptfoo, JUnit XML, scores such as {"id", "score"} a line, and others')
    .argument('<base>', 'results for the base')
    .argument('<head>', 'results for head')
    .addOption(marginOption())
    .option('--json', 'print the comparison as JSON')
    .action(async (basePath, headPath, options) => {
    const { compare } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(1143), __webpack_require__.e(5673), __webpack_require__.e(5179), __webpack_require__.e(8687), __webpack_require__.e(5360)]).then(__webpack_require__.bind(__webpack_require__, 40580));
    const result = await compare(context.world, { basePath, headPath, margin: options.margin });
    if (options.json)
        printJson(context, result);
    else
        context.world.terminal.print([comparisonSummary(result), ...comparisonPower(result).map(lineOf)].join(''));
    const blocks = result.verdict === 'fail' || result.verdict === 'error';
    context.finish(exitStatusOf({ verdict: result.verdict, blocks }));
});
const lineOf = (text) => `${text}\n`;

;// CONCATENATED MODULE: ./src/cli/demo.ts



/** The pull requests that the demo tells; the repository holds more to try. */
const toldBranches = ['harmful-prompt', 'harmless-rewording', 'code-only'];
const introduction = `Lanegate demo: a small project that sorts support messages, three pull requests, no key, no network.
The model is a tiny learner inside this program: it answers from the examples in its prompt and knows nothing else.
`;
/** `lanegate demo`: the whole story on the example that ships with the product. */
const demoCommand = ({ world }) => new esm/* Command */.uB('demo')
    .description('the whole story on the embedded example; no key, no network')
    .option('--out <folder>', 'where the example and its reports are made', '.lanegate/demo')
    .action(async ({ out }) => {
    const { terminal, files, exampleProject } = world;
    await files.write(`${out}/.gitignore`, '*\n');
    const example = await exampleProject.build(`${out}/triage`);
    terminal.print(`${introduction}The example's git history is in ${example.folder}\n`);
    let firstComment;
    for (const branch of toldBranches) {
        const change = example.changes.find((each) => each.branch === branch);
        if (change === undefined)
            throw new Error(`the example has no branch ${branch}`);
        const checked = await tell(world, example, { change, folder: `${out}/runs/${branch}` });
        firstComment ??= { branch, checked };
    }
    if (firstComment !== undefined)
        terminal.print(closing(firstComment, example));
});
async function tell(world, example, { change, folder }) {
    const { terminal } = world;
    terminal.print(`\n── ${change.title} (${change.branch})\n   ${change.story}\n`);
    const { checkChange } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(8478), __webpack_require__.e(2294), __webpack_require__.e(3292), __webpack_require__.e(6789), __webpack_require__.e(5673), __webpack_require__.e(449), __webpack_require__.e(7155), __webpack_require__.e(5495), __webpack_require__.e(1691), __webpack_require__.e(7764), __webpack_require__.e(5179), __webpack_require__.e(5055), __webpack_require__.e(5221), __webpack_require__.e(5175), __webpack_require__.e(2449), __webpack_require__.e(435), __webpack_require__.e(4125), __webpack_require__.e(9054), __webpack_require__.e(9681), __webpack_require__.e(1227), __webpack_require__.e(7861), __webpack_require__.e(7999)]).then(__webpack_require__.bind(__webpack_require__, 67999));
    const git = await world.openGit(example.folder);
    const checked = await checkChange({
        ...world,
        git,
        ledger: world.openLedger(example.folder),
        people: world.openPeople(example.folder),
        gateway: await world.openGateway(),
        programs: await world.openPrograms(),
        receipts: undefined,
    }, {
        policy: example.mainBranch,
        head: { revision: change.branch },
        folder,
        suites: undefined,
        concurrency: 16,
        signal: terminal.interruption,
    });
    terminal.print(`\n${demo_indent(terminalSummary(checked, painterFor(terminal)))}\n   report: ${checked.reportPath}\n`);
    return checked;
}
const demo_indent = (text) => text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : `   ${line}`))
    .join('\n');
const closing = (first, example) => `\n── The comment on the pull request ${first.branch}\n\n${first.checked.markdown.trimEnd()}\n\n── Next\n
Open ${first.checked.reportPath} in a browser: every case, with both answers.
Try a change of your own: edit ${example.folder}/prompts/triage.prompt.yml, then in that folder run
  lanegate check --worktree        (node <this clone>/dist/cli/index.js check --worktree)
The branch model-change holds a fourth pull request: lanegate check --head model-change
`;

;// CONCATENATED MODULE: ./src/domain/report/change-summary.ts




/** A change set for a terminal: lanes, then each change with its place and reason, then the suites it reaches. */
function changeSummary(changeSet) {
    const { lanes, changes, affected, notes, mixed } = changeSet;
    const compared = `${(0,format_quantity/* shortCommit */.Ax)(changeSet.base)} → ${(0,format_quantity/* shortCommit */.Ax)(changeSet.head)}`;
    if (changes.length === 0)
        return `nothing changed (${compared})\n`;
    const lines = [
        `lanes: ${lanes.join(', ')}${mixed ? ' (mixed: they would deploy together)' : ''}   ${compared}`,
        '',
        ...lanes.flatMap((lane) => [
            lane,
            ...changes
                .filter((change) => change.lane === lane)
                .map((each) => `  ${(0,lane_summary/* describeSpot */.Y1)(each)}  ${(0,lane_summary/* describeReason */.Gk)(each)}`),
        ]),
        '',
        affected.length === 0 ? 'no suite is affected' : `${(0,format_quantity/* formatAmount */.ej)(affected.length, 'suite')} to run:`,
        ...affected.map(({ name, reason }) => `  ${name}  ${reason}`),
        ...commitLines(changeSet),
        ...splitLines(changeSet),
        ...notes.map((note) => `note: ${note}`),
    ];
    return `${lines.map(terminal_text/* terminalLine */.tL).join('\n')}\n`;
}
const mostCommits = 12;
const mostCommands = 8;
function commitLines({ commits = [] }) {
    if (commits.length === 0)
        return [];
    const rows = commits
        .slice(0, mostCommits)
        .map(({ sha, subject, lanes }) => [`  ${(0,format_quantity/* shortCommit */.Ax)(sha)}`, lanes.join('+'), (0,terminal_text/* terminalText */.eR)(subject, 100)]);
    const more = commits.length - mostCommits;
    const told = (0,align_columns/* alignColumns */.R)(rows, ['left', 'left', 'left']);
    return ['', 'carried by', ...told, ...(more > 0 ? [`  and ${(0,format_quantity/* formatAmount */.ej)(more, 'more commit')}`] : [])];
}
/** Commands stand on lines of their own, as they are, so that they can be copied. */
function splitLines({ split = [] }) {
    if (split.length === 0)
        return [];
    const lines = split.flatMap(({ lane, commands }) => [`  # ${lane}`, ...shownCommands(commands)]);
    return ['', 'a branch for each lane, with nothing uncommitted:', ...lines];
}
/** All of them or none, since half of them would leave a branch half done. */
const shownCommands = (commands) => commands.length > mostCommands
    ? [`  # ${(0,format_quantity/* formatCount */.B4)(commands.length)} commands, see \`split\` under --json`]
    : commands.map((command) => `  ${command}`);

;// CONCATENATED MODULE: ./src/cli/detect.ts




const detect_mostCommits = 1_000_000;
function toCount(text) {
    const count = Number(text);
    if (/^[0-9]+$/.test(text) && count >= 1 && count <= detect_mostCommits)
        return count;
    throw new esm/* InvalidArgumentError */.Di(`It must be a whole number from 1 to ${detect_mostCommits}`);
}
/** `lanegate detect`: which lanes a change touches, and why. */
const detectCommand = (context) => withCommitOptions(new esm/* Command */.uB('detect').description('say which lanes a change touches, and which suites it reaches'))
    .option('--out <folder>', 'also write change-set.json there')
    .addOption(new esm/* Option */.c$('--history <count>', 'score the last commits up to head instead, each against its first parent')
    .argParser(toCount)
    .conflicts(['base', 'worktree', 'out']))
    .option('--json', 'print the change set, or the history, as JSON')
    .action(async (options) => {
    if (options.history !== undefined) {
        const { detectHistory } = await __webpack_require__.e(/* import() */ 4234).then(__webpack_require__.bind(__webpack_require__, 14234));
        const { head = 'HEAD', history: count, json = false } = options;
        return detectHistory(context, { head, count, json });
    }
    const { detect } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(8478), __webpack_require__.e(3292), __webpack_require__.e(5673), __webpack_require__.e(449), __webpack_require__.e(7155), __webpack_require__.e(5495), __webpack_require__.e(1691), __webpack_require__.e(7764), __webpack_require__.e(5175), __webpack_require__.e(4125), __webpack_require__.e(4916)]).then(__webpack_require__.bind(__webpack_require__, 64125));
    const { files, openGit, syntax, terminal } = context.world;
    const git = await openGit(terminal.folder);
    const changeSet = await detect({ git, files, syntax }, { ...(await comparedCommits(git, options)), folder: options.out });
    if (options.json)
        printJson(context, changeSet);
    else
        terminal.print(changeSummary(changeSet));
});

;// CONCATENATED MODULE: ./src/domain/doctor/doctor-text.ts


const marks = {
    ok: 'ok       ',
    warning: 'warning  ',
    problem: 'problem  ',
    'not-known': 'not known',
};
/** The report for a person at a terminal: a block for each area, and a count at the end. */
function doctorText({ findings }, paint) {
    const areas = new Map();
    for (const finding of findings)
        areas.set(finding.area, [...(areas.get(finding.area) ?? []), finding]);
    const blocks = [...areas].flatMap(([area, ofArea]) => [area, ...ofArea.flatMap((each) => linesOf(each, paint)), '']);
    return [...blocks, summaryOf(findings)];
}
function linesOf({ state, says, todo, place }, paint) {
    const at = place === undefined || says.includes(place) ? '' : ` · ${place}`;
    const line = `  ${paint(state, marks[state])} ${(0,terminal_text/* terminalLine */.tL)(`${says}${at}`)}`;
    return todo === undefined || state === 'ok' ? [line] : [line, `            ${(0,terminal_text/* terminalLine */.tL)(todo)}`];
}
/** How many findings of each state there are, the worst first. */
function summaryOf(findings) {
    const count = (state) => findings.filter((each) => each.state === state).length;
    return [
        (0,format_quantity/* formatAmount */.ej)(count('problem'), 'problem'),
        (0,format_quantity/* formatAmount */.ej)(count('warning'), 'warning'),
        `${count('not-known')} not known`,
        `${count('ok')} ok`,
    ].join(', ');
}

// EXTERNAL MODULE: ./src/domain/doctor/remote-address.ts
var remote_address = __webpack_require__(48187);
;// CONCATENATED MODULE: ./src/cli/doctor.ts







/** `lanegate doctor`: whether files here and settings on GitHub fit together, and what to do where they do not. */
const doctorCommand = (context) => new esm/* Command */.uB('doctor')
    .description('say what of the configuration, the workflows and the settings on GitHub does not fit together')
    .option('--base <revision>', 'tip of the branch that changes are merged into')
    .option('--head <revision>', 'what is looked at; the uncommitted work of this checkout when absent')
    .addOption(new esm/* Option */.c$('--repository <owner/name>', 'the repository on GitHub; as origin says').argParser(toRepository))
    .option('--offline', 'ask GitHub nothing')
    .option('--json', 'print the findings as JSON')
    .action(async (options) => {
    const { world, finish } = context;
    const git = await world.openGit(world.terminal.folder);
    const hosted = await hostedRepository(world, options);
    const { base: target = await findUsualTarget(git), head } = options;
    const look = { head: head === undefined ? 'worktree' : { revision: head }, target };
    const request = { ...look, ...situationOf(hosted) };
    const { doctor } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(8478), __webpack_require__.e(2294), __webpack_require__.e(5673), __webpack_require__.e(449), __webpack_require__.e(7155), __webpack_require__.e(5495), __webpack_require__.e(1691), __webpack_require__.e(7764), __webpack_require__.e(5221), __webpack_require__.e(2449), __webpack_require__.e(6487), __webpack_require__.e(1912)]).then(__webpack_require__.bind(__webpack_require__, 20461));
    const report = await doctor({ ...world, git, settings: settingsOf(world, hosted, options) }, request);
    if (options.json)
        printJson(context, report);
    else
        world.terminal.print(`${doctorText(report, paintFor(world)).join('\n')}\n`);
    finish(hasProblem(report) ? exitStatus.failed : exitStatus.passed);
});
const hasProblem = ({ findings }) => findings.some(({ state }) => state === 'problem');
/** Where the repository is hosted; a name that is given counts on the host that origin has. */
async function hostedRepository(world, { repository }) {
    const origin = await world.machine.originOf(world.terminal.folder);
    const hosted = origin === undefined ? undefined : (0,remote_address/* hostedRepositoryOf */.ZF)(origin);
    return repository === undefined ? hosted : { host: hosted?.host ?? 'github.com', repository };
}
const situationOf = (hosted) => ({
    repository: hosted?.repository,
    isEnterpriseServer: hosted !== undefined && !(0,remote_address/* isGithubCloud */.jk)(hosted.host),
});
function settingsOf({ openSettings }, hosted, { offline }) {
    if (offline)
        return { whyNot: 'GitHub is not asked' };
    if (hosted === undefined)
        return { whyNot: 'origin is no repository of a host; name one with --repository' };
    return openSettings(hosted.repository, hosted.host);
}
const colourOf = {
    ok: 'pass',
    warning: 'inconclusive',
    problem: 'fail',
    'not-known': 'not-affected',
};
function paintFor({ terminal }) {
    const paint = painterFor(terminal);
    return (state, text) => paint(colourOf[state], text);
}
function toRepository(text) {
    if ((0,remote_address/* isRepositoryName */.en)(text))
        return text;
    throw new esm/* InvalidArgumentError */.Di('It is an owner and a name, as in acme/shop.');
}

// EXTERNAL MODULE: ./src/domain/evaluation/evaluation.ts + 2 modules
var evaluation_evaluation = __webpack_require__(96532);
;// CONCATENATED MODULE: ./src/domain/report/evaluation-summary.ts


/** An evaluation for a terminal: what each suite ran, what it cost and where it is written. */
function evaluationSummary(evaluation, path) {
    const { suites, spent, notes } = evaluation;
    const lines = [
        suites.length === 0 ? 'no suite is affected, so nothing was run' : '',
        ...suites.map(describeSuite),
        ...notes.map((note) => `note: ${note}`),
        `${(0,format_quantity/* formatAmount */.ej)(spent.calls, 'call')}, ${(0,format_quantity/* formatMoney */.up)(spent.usd)}; written to ${path}`,
    ];
    return `${lines
        .filter((line) => line !== '')
        .map(terminal_text/* terminalLine */.tL)
        .join('\n')}\n`;
}
function describeSuite(suite) {
    const beside = suite.binding ? '' : " (head's own yardstick, for information)";
    if (suite.problem !== undefined)
        return `${suite.name}${beside}: not run: ${suite.problem}`;
    const cases = `${suite.cases_planned} of ${(0,format_quantity/* formatAmount */.ej)(suite.cases_total, 'case')}`;
    const incidents = [suite.arms.base, suite.arms.head].flatMap((arm) => Object.values(arm?.incidents ?? {}));
    const failed = incidents.reduce((sum, count) => sum + count, 0);
    const stopped = suite.stopped === undefined ? '' : `; stopped: ${suite.stopped}`;
    return `${suite.name}${beside}: ${cases}, ${(0,format_quantity/* formatAmount */.ej)(failed, 'incident')}${stopped}`;
}

;// CONCATENATED MODULE: ./src/cli/evaluate.ts






/** `lanegate evaluate`: run the suites for base and head; a run that was stopped goes on where it was. */
const evaluateCommand = ({ world }) => withShardOption(withRunOptions(withCommitOptions(new esm/* Command */.uB('evaluate').description('run the affected suites for base and head; resumes a stopped run')))).action(async (options) => {
    const { detect } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(8478), __webpack_require__.e(3292), __webpack_require__.e(5673), __webpack_require__.e(449), __webpack_require__.e(7155), __webpack_require__.e(5495), __webpack_require__.e(1691), __webpack_require__.e(7764), __webpack_require__.e(5175), __webpack_require__.e(4125), __webpack_require__.e(4916)]).then(__webpack_require__.bind(__webpack_require__, 64125));
    const { evaluate } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(8478), __webpack_require__.e(2294), __webpack_require__.e(5673), __webpack_require__.e(449), __webpack_require__.e(7155), __webpack_require__.e(5495), __webpack_require__.e(1691), __webpack_require__.e(7764), __webpack_require__.e(5179), __webpack_require__.e(5055), __webpack_require__.e(5221), __webpack_require__.e(2449), __webpack_require__.e(435), __webpack_require__.e(9054), __webpack_require__.e(1227), __webpack_require__.e(7861), __webpack_require__.e(3647)]).then(__webpack_require__.bind(__webpack_require__, 27861));
    const { terminal, files } = world;
    const git = await world.openGit(terminal.folder);
    const folder = await openRunFolder(files, options.out);
    await detect({ ...world, git }, { ...(await comparedCommits(git, options)), folder });
    const evaluation = await evaluate({
        ...{ ...world, git, gateway: await world.openGateway(), programs: await world.openPrograms() },
        receipts: options.receipts ? world.receipts : undefined,
    }, {
        ...runRequestOf(options),
        folder,
        shard: options.shard,
        isUntrustedHead: false,
        signal: terminal.interruption,
    });
    terminal.print(evaluationSummary(evaluation, `${folder}/${evaluation_evaluation/* evaluationFile */.DX}`));
});

// EXTERNAL MODULE: ./src/domain/suite/name-list.ts
var name_list = __webpack_require__(51105);
;// CONCATENATED MODULE: ./src/cli/gate.ts










/** `lanegate gate`: judge a run, or the results of another harness; the exit status is the answer. */
const gateCommand = (context) => new esm/* Command */.uB('gate')
    .description('judge an evaluation, or the results of another harness; exit status 0 lets the change through')
    .argument('[folder]', 'a run folder with an evaluation.json')
    .option('--base <file>', "another harness's results for base")
    .option('--head <file>', "another harness's results for head; judged by floors alone without --base")
    .option('--suite <name>', 'what reports call these results', 'results')
    .addOption(marginOption())
    .addOption(new esm/* Option */.c$('--floor <floors>', 'the least mean of head, such as success=0.9').argParser(toFloors))
    .addOption(new esm/* Option */.c$('--metrics <names>', 'the metrics that gate, split at commas').argParser(name_list/* splitNames */.b))
    .addOption(new esm/* Option */.c$('--inconclusive <policy>', 'what becomes of what the data cannot tell')
    .choices(['warn', 'block', 'lean'])
    .default('warn'))
    .option('--out <folder>', 'where the run of these results is written')
    .option('--json', 'print the verdict as JSON')
    .action(async (folder, options) => {
    const judged = await judge(context, folder, options);
    if (options.json)
        printJson(context, judged.verdict);
    else
        context.world.terminal.print(terminalSummary(judged, painterFor(context.world.terminal)));
    context.finish(exitStatusOf(judged.verdict));
});
async function judge({ world }, folder, options) {
    const { base, head, suite, margin, floor = {}, metrics, inconclusive, out } = options;
    if (folder !== undefined && (base ?? head) === undefined) {
        const { gate } = await Promise.all(/* import() */[__webpack_require__.e(5179), __webpack_require__.e(5055), __webpack_require__.e(8886)]).then(__webpack_require__.bind(__webpack_require__, 79982));
        const { folder: place } = world.terminal;
        return gate({ ...world, ledger: world.openLedger(place), people: world.openPeople(place) }, { folder });
    }
    if (folder !== undefined || head === undefined) {
        throw new user_error/* UserError */.yo('gate takes either a run folder or results with --head', {
            hint: 'lanegate gate .lanegate/run, or lanegate gate --base base.json --head head.json',
        });
    }
    const { gateResults } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(1143), __webpack_require__.e(5673), __webpack_require__.e(5179), __webpack_require__.e(5055), __webpack_require__.e(8687), __webpack_require__.e(1198)]).then(__webpack_require__.bind(__webpack_require__, 40469));
    return gateResults(world, {
        folder: await openRunFolder(world.files, out, 'results'),
        ...{ basePath: base, headPath: head, suite },
        gate: { margin, floor, inconclusive, gating: metrics },
    });
}
function toFloors(text) {
    const floors = (0,gate_flags/* parseFloors */.v)(text);
    if (floors !== undefined)
        return floors;
    throw new esm/* InvalidArgumentError */.Di('It is a metric and a share from 0 to 1, such as success=0.9; several are split at commas.');
}

;// CONCATENATED MODULE: ./src/cli/import.ts



/** `lanegate import`: files of other tools in Lanegate's own form, and what they could not be turned into. */
const importCommand = (context) => new esm/* Command */.uB('import')
    .description('write prompt files, data sets and suites of other tools as lanegate.yml, prompts and data sets')
    .argument('<files...>', 'paths in the repository, such as promptfooconfig.yaml or summarise.prompt.yml')
    .option('--out <folder>', 'where to write', 'lanegate-import')
    .option('--worktree', 'read the uncommitted work of this checkout')
    .option('--force', 'overwrite what is there')
    .option('--json', 'print what came of it as JSON')
    .action(async (paths, { out, worktree = false, force = false, json }) => {
    const { world } = context;
    const { importFiles } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(8478), __webpack_require__.e(5673), __webpack_require__.e(449), __webpack_require__.e(7155), __webpack_require__.e(5495), __webpack_require__.e(7764), __webpack_require__.e(5100)]).then(__webpack_require__.bind(__webpack_require__, 95100));
    const git = await world.openGit(world.terminal.folder);
    const result = await importFiles({ git, files: world.files }, { paths, worktree, out, force });
    if (json)
        printJson(context, result);
    else
        world.terminal.print(import_summaryOf(result, out));
});
function import_summaryOf({ written, changed, unimported }, out) {
    const lines = [
        ...written.map((path) => `wrote ${path}`),
        ...changed.map((sentence) => `changed: ${sentence}`),
        ...unimported.map(({ path, line, what, why }) => `not imported: ${path}:${line ?? 1}: ${what}: ${why}`),
        `next: move what is in ${out} to the root of the repository, and take the files it came from out of it`,
    ];
    return lines.map((line) => `${(0,terminal_text/* terminalText */.eR)(line, 400)}\n`).join('');
}

// EXTERNAL MODULE: ./src/domain/report/override-status.ts
var override_status = __webpack_require__(85042);
;// CONCATENATED MODULE: ./src/domain/init/next-steps.ts

/** GitHub Actions, whose token sets the status: nobody else's status of that name counts then. */
const actionsApp = 15_368;
/** What is left to do on GitHub, in the order in which it works. */
function nextSteps(situation) {
    const { keys, needsRef, forks, workflows, hasNew } = situation;
    return [
        ...(needsRef ? [pinStep(workflows)] : []),
        ...(keys.length > 0 ? [secretStep(keys)] : []),
        ...(forks ? [environmentStep(keys)] : []),
        ...(hasNew ? [commitStep] : []),
        requireStep(situation),
    ];
}
const pinStep = (workflows) => ({
    title: 'Say which commit of Lanegate the workflows use: replace the 40 zeros by the full SHA of a release',
    how: [`in ${workflows.join(', ')}; or run this with --ref <full SHA> before the files are there`],
    commands: ['gh api repos/lanegate/lanegate/commits/main --jq .sha'],
});
const secretStep = (keys) => ({
    title: `Put the ${keys.length === 1 ? 'key' : 'keys'} into the repository's secrets`,
    how: ['Settings → Secrets and variables → Actions → New repository secret'],
    commands: keys.map((key) => `gh secret set ${key}`),
});
/** The environment that workflows/lanegate-fork.yml names. */
const forkEnvironment = 'lanegate-forks';
const environmentStep = (keys) => ({
    title: `Make the environment \`${forkEnvironment}\` with required reviewers: a fork is evaluated once one of them approves`,
    how: [
        `Settings → Environments → New environment → ${forkEnvironment} → Required reviewers; lanegate-fork.yml names it`,
        ...(keys.length === 0 ? [] : ['Then give it keys of its own, with a low limit:']),
    ],
    commands: keys.map((key) => `gh secret set ${key} --env ${forkEnvironment}`),
});
const commitStep = {
    title: 'Commit the files on a branch and open a pull request: its first run compares nothing yet, and says so',
    how: [],
    commands: ['lanegate check --worktree'],
};
function requireStep({ defaultBranch }) {
    return {
        title: `Once it has run, require the status \`${override_status/* statusContext */.s}\` on ${defaultBranch}`,
        how: [
            'Settings → Rules → Rulesets → New branch ruleset → Include default branch',
            `→ Require status checks to pass → Add checks: ${override_status/* statusContext */.s} (source: GitHub Actions) → Enforcement status: Active`,
        ],
        commands: [
            `gh api --method POST 'repos/{owner}/{repo}/rulesets' --input - <<'END'\n${JSON.stringify(ruleset)}\nEND`,
        ],
    };
}
const ruleset = {
    name: override_status/* statusContext */.s,
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
        {
            type: 'required_status_checks',
            parameters: {
                strict_required_status_checks_policy: false,
                required_status_checks: [{ context: override_status/* statusContext */.s, integration_id: actionsApp }],
            },
        },
    ],
};

;// CONCATENATED MODULE: ./src/domain/init/tell-findings.ts
const mostListed = 4;
/** What was found, a line each, and what becomes of it. Hostile parts are for the caller to show. */
function tellFindings(findings, proposal) {
    const { prompts, imports, texts, models, datasets, harnesses, workflows, corpora, owners, notes } = findings;
    const isCarrying = ({ carriedCases }) => carriedCases > 0;
    const bare = prompts.filter((prompt) => !isCarrying(prompt));
    const open = proposal.suites.filter((suite) => suite.open.length > 0);
    return [
        ...told('prompt files with cases of their own, which need no configuration', prompts.filter(isCarrying).map(pathOf)),
        ...told('prompt files without cases of their own', bare.map(pathOf)),
        ...told('promptfoo configurations, which run as they are', imports.map(pathOf)),
        ...told('texts for models in programs and settings', texts.map(({ place, name }) => `${tell_findings_lineOf(place)} ${name}`)),
        ...told('models that programs and settings choose', [...new Set(models.map(({ id }) => id))]),
        ...told('files that may hold cases', datasets.map(pathOf)),
        ...told('folders of documents behind retrieval', corpora.map(({ folder }) => folder)),
        ...told('harnesses whose results can be judged as they are, see docs/other-harnesses.md', harnesses.map(({ name }) => name)),
        ...told('workflows that use Lanegate already', workflows),
        ...(owners === undefined ? [] : [`owners by ${owners.path}`]),
        ...problemsOf(findings),
        ...open.map((suite) => `the suite ${suite.name} needs a word of yours: ${suite.open.join('; ')}`),
        ...notes,
    ];
}
const pathOf = ({ path }) => path;
const tell_findings_lineOf = ({ path, line }) => `${path}:${line ?? 1}`;
function told(what, items) {
    if (items.length === 0)
        return [];
    const more = items.length - mostListed;
    return [`${what} (${items.length}): ${items.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
}
function problemsOf({ prompts, imports }) {
    const broken = [...prompts, ...imports].flatMap(({ path, problem }) => problem === undefined ? [] : [`${path}: ${problem}`]);
    const left = imports
        .filter((each) => each.left > 0)
        .map((each) => `${each.path}: not imported in part (${each.left}); lanegate detect --worktree tells what`);
    const more = broken.length - mostListed;
    return [
        ...broken.slice(0, mostListed),
        ...(more > 0 ? [`and ${more} more such files`] : []),
        ...left.slice(0, mostListed),
    ];
}

;// CONCATENATED MODULE: ./src/cli/init.ts





function toCommit(text) {
    if (/^[0-9a-f]{40}$/.test(text))
        return text;
    throw new esm/* InvalidArgumentError */.Di('It must be the full SHA of a commit, 40 hexadecimal digits');
}
/** `lanegate init`: looks at a repository and writes lanegate.yml and the workflows that it lacks. */
const initCommand = (context) => new esm/* Command */.uB('init')
    .description('look at this repository, write lanegate.yml and the workflows; nothing that exists is changed')
    .option('--dry-run', 'print what would be written')
    .addOption(new esm/* Option */.c$('--ref <sha>', 'the commit of Lanegate that the workflows use').argParser(toCommit))
    .option('--forks', 'also evaluate pull requests from forks, each once somebody approves it')
    .option('--one-job', 'the whole check in one job, as on GitHub Enterprise Server')
    .option('--json', 'print what was found and written as JSON')
    .action(async ({ dryRun = false, json = false, ref, forks = false, oneJob = false }) => {
    const { syntax, terminal, openGit, openCheckout, callers } = context.world;
    const { init } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(8478), __webpack_require__.e(3292), __webpack_require__.e(5673), __webpack_require__.e(449), __webpack_require__.e(7155), __webpack_require__.e(5495), __webpack_require__.e(1691), __webpack_require__.e(7764), __webpack_require__.e(5175), __webpack_require__.e(6487), __webpack_require__.e(7449)]).then(__webpack_require__.bind(__webpack_require__, 87449));
    const checkout = openCheckout(terminal.folder);
    await checkout.describe();
    const git = await openGit(terminal.folder);
    const result = await init({ git, syntax, checkout, callers }, { dryRun, ref, forks, oneJob });
    const steps = stepsAfter(result, forks);
    if (json)
        printJson(context, asJson(result, { steps, dryRun }));
    else
        terminal.print(asText(result, { steps, dryRun }));
});
const stepsAfter = ({ facts, proposal, files, needsRef }, forks) => nextSteps({
    keys: proposal.keys,
    defaultBranch: facts.defaultBranch ?? 'the default branch',
    needsRef,
    forks,
    workflows: files.map(({ path }) => path).filter((path) => path.startsWith('.github/')),
    hasNew: files.length > 0,
});
function asText(result, { steps, dryRun }) {
    const { findings, proposal, files, left, addition, suites, troubles } = result;
    const found = tellFindings(findings, proposal);
    const lines = [
        ...(found.length === 0
            ? ['Found nothing that has to do with models']
            : ['Found', ...found.map((line) => `  ${line}`)]),
        ...files.map(({ path }) => `${dryRun ? 'would write' : 'wrote'} ${path}`),
        ...left.map((path) => `left as it is: ${path}`),
        ...(suites.length === 0
            ? []
            : [
                `suites that run now: ${suites.slice(0, 10).join(', ')}${suites.length > 10 ? ` and ${suites.length - 10} more` : ''}`,
            ]),
        ...troubles.map((trouble) => `to be mended before a run: ${trouble}`),
    ];
    const texts = dryRun ? files.map(({ path, text }) => `\n── ${(0,terminal_text/* terminalLine */.tL)(path)}\n${blockOf(text)}`) : [];
    const lacking = addition === '' ? '' : `\n── What your lanegate.yml does not say yet\n${blockOf(addition)}`;
    return `${lines.map((line) => `${(0,terminal_text/* terminalLine */.tL)(line)}\n`).join('')}${texts.join('')}${lacking}\nNext\n${steps.map(stepText).join('')}`;
}
/** A text of several lines, each shown as one. */
const blockOf = (text) => text.split('\n').map(terminal_text/* terminalLine */.tL).join('\n');
const stepText = ({ title, how, commands }, index) => [
    `  ${index + 1}. ${title}`,
    ...how.map((line) => `     ${line}`),
    ...commands.flatMap((command) => command.split('\n').map((line, number) => `${number === 0 ? '       ' : ''}${line}`)),
]
    .map((line) => `${(0,terminal_text/* terminalLine */.tL)(line)}\n`)
    .join('');
const asJson = (result, { steps, dryRun }) => ({
    version: 1,
    dry_run: dryRun,
    [dryRun ? 'would_write' : 'written']: result.files.map(({ path }) => path),
    left: result.left,
    found: {
        prompts: result.findings.prompts.map(({ path, variables, carriedCases }) => ({
            path,
            variables,
            cases: carriedCases,
        })),
        imports: result.findings.imports.map(({ path, suites }) => ({ path, suites })),
        texts: result.findings.texts.map(({ place, name }) => ({ ...place, name })),
        models: result.findings.models.map(({ place, id }) => ({ ...place, id })),
        datasets: result.findings.datasets.map(({ path, cases, shape, columns }) => ({
            path,
            cases,
            shape,
            columns: columns.map(({ name }) => name),
        })),
        harnesses: result.findings.harnesses,
        workflows: result.findings.workflows,
        corpora: result.findings.corpora,
    },
    suites: result.suites,
    open: result.proposal.suites.filter(({ open }) => open.length > 0).map(({ name, open }) => ({ name, open })),
    troubles: result.troubles,
    notes: result.findings.notes,
    keys: result.proposal.keys,
    ...(result.addition === '' ? {} : { addition: result.addition }),
    ...(dryRun ? { texts: Object.fromEntries(result.files.map(({ path, text }) => [path, text])) } : {}),
    next: steps,
});

;// CONCATENATED MODULE: ./src/cli/merge.ts




/** `lanegate merge`: put the shards of one run together. */
const mergeCommand = (context) => new esm/* Command */.uB('merge')
    .description('put the shards of one run together, to be judged like the run of one runner')
    .argument('<folders...>', 'the run folder of every shard')
    .option('--out <folder>', 'the folder of the whole run; .lanegate/run when absent')
    .action(async (folders, options) => {
    const { merge } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(2294), __webpack_require__.e(5673), __webpack_require__.e(449), __webpack_require__.e(7155), __webpack_require__.e(1691), __webpack_require__.e(435), __webpack_require__.e(5406)]).then(__webpack_require__.bind(__webpack_require__, 26529));
    const { files, terminal } = context.world;
    const folder = await openRunFolder(files, options.out);
    const evaluation = await merge({ files }, { folders, folder });
    terminal.print(evaluationSummary(evaluation, `${folder}/${evaluation_evaluation/* evaluationFile */.DX}`));
});

// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var lane = __webpack_require__(73466);
;// CONCATENATED MODULE: ./src/cli/override.ts






/** `lanegate override`: let a commit through in spite of its verdict, on record and under one's own name. */
const overrideCommand = (context) => new esm/* Command */.uB('override')
    .description('let a commit through in spite of its verdict, on record and under your name; its scores stay as they are')
    .addOption(new esm/* Option */.c$('--lane <lanes>', 'whose verdict is set aside, split at commas').argParser(toLanes))
    .option('--reason <text>', 'why; it is shown for good')
    .option('--head <revision>', 'the commit', 'HEAD')
    .addOption(new esm/* Option */.c$('--days <days>', 'how long it holds').argParser(toDays).default(7))
    .option('--push', 'also bring the ledger to origin')
    .addOption(new esm/* Option */.c$('--list', 'print what is on record instead').conflicts(['lane', 'reason', 'push']))
    .option('--json', 'print the record, or the list, as JSON')
    .action((options) => (options.list ? list(context, options) : give(context, options)));
async function give(context, { lane, reason, head, days, push, json }) {
    const { terminal, openGit, openLedger, openPeople, clock } = context.world;
    if (lane === undefined || reason === undefined) {
        throw new user_error/* UserError */.yo('an override says which lane it is about, and why', {
            hint: 'lanegate override --lane prompt --reason "…"',
        });
    }
    const commit = await (await openGit(terminal.folder)).resolve(head);
    if (commit === undefined)
        throw new user_error/* UserError */.yo(`there is no commit ${head}`, { hint: 'name one with --head' });
    const by = await openPeople(terminal.folder).me();
    if (by === undefined) {
        throw new user_error/* UserError */.yo('git does not know who you are', {
            hint: 'git config user.name "…" and git config user.email "…"',
        });
    }
    const { override } = await __webpack_require__.e(/* import() */ 5542).then(__webpack_require__.bind(__webpack_require__, 45542));
    const ledger = openLedger(terminal.folder);
    const { override: given, path } = await override({ ledger, clock }, { head: commit, lanes: lane, reason, days, by });
    if (push)
        await ledger.push();
    if (json)
        printJson(context, given);
    else
        terminal.print(`${describe(given)}\nrecorded in the branch lanegate: ${path}\n${whenItHolds}\n`);
}
async function list(context, { json }) {
    const { terminal, openLedger, log } = context.world;
    const { listOverrides } = await __webpack_require__.e(/* import() */ 5542).then(__webpack_require__.bind(__webpack_require__, 45542));
    const { records, strange } = await listOverrides({ ledger: openLedger(terminal.folder) });
    for (const each of strange)
        log.warn(`not believed: ${(0,terminal_text/* terminalText */.eR)(each)}`);
    if (json)
        printJson(context, records);
    else
        terminal.print(records.map((record) => `${describe(record)}\n`).join('') || 'nothing is overridden\n');
}
const whenItHolds = 'it holds where gate.override.allow of the target branch names you and the commit is not yours; lanegate gate tells';
/** One line a record; who wrote it may mean it for the terminal. */
const describe = ({ head, lanes, by, reason, expires }) => (0,terminal_text/* terminalText */.eR)(`${head.slice(0, 12)}  ${lanes.join(', ')}  until ${expires}  by ${by}: ${reason}`, 1000);
function toLanes(text) {
    const lanes = lane/* Lane */.J$.array().min(1).safeParse((0,name_list/* splitNames */.b)(text));
    if (lanes.success)
        return lanes.data;
    throw new esm/* InvalidArgumentError */.Di(`They are among ${lane/* Lane */.J$.options.join(', ')}.`);
}
function toDays(text) {
    const days = Number(text);
    if (/^\d+$/u.test(text) && days >= 1 && days <= 90)
        return days;
    throw new esm/* InvalidArgumentError */.Di('It is a whole number from 1 to 90.');
}

// EXTERNAL MODULE: ./src/domain/planning/plan-text.ts
var plan_text = __webpack_require__(26257);
;// CONCATENATED MODULE: ./src/cli/plan.ts






/** `lanegate plan`: what an evaluation could show and would cost, without a call. */
const planCommand = (context) => withShardOption(withPlanOptions(withCommitOptions(new esm/* Command */.uB('plan').description('say what the suites can show and would cost, without asking a model'))))
    .option('--json', 'print the plan as JSON')
    .action(async (options) => {
    const { detect } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(8478), __webpack_require__.e(3292), __webpack_require__.e(5673), __webpack_require__.e(449), __webpack_require__.e(7155), __webpack_require__.e(5495), __webpack_require__.e(1691), __webpack_require__.e(7764), __webpack_require__.e(5175), __webpack_require__.e(4125), __webpack_require__.e(4916)]).then(__webpack_require__.bind(__webpack_require__, 64125));
    const { plan } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(8478), __webpack_require__.e(2294), __webpack_require__.e(5673), __webpack_require__.e(449), __webpack_require__.e(7155), __webpack_require__.e(5495), __webpack_require__.e(1691), __webpack_require__.e(7764), __webpack_require__.e(5221), __webpack_require__.e(2449), __webpack_require__.e(6821)]).then(__webpack_require__.bind(__webpack_require__, 60692));
    const { world } = context;
    const git = await world.openGit(world.terminal.folder);
    const changeSet = await detect({ ...world, git }, { ...(await comparedCommits(git, options)), folder: undefined });
    const report = await plan({ ...world, git }, changeSet, {
        folder: runFolderOf(options.out),
        suites: options.suite,
        shard: options.shard,
        pullRequest: options.pullRequest,
        isUntrustedHead: false,
    });
    for (const warning of (0,plan_text/* planWarnings */.p)(report))
        world.log.warn(warning);
    if (options.json)
        printJson(context, report);
    else
        world.terminal.print(`${(0,plan_text/* planText */.P)(report, 'full').join('\n')}\n`);
});

;// CONCATENATED MODULE: ./src/domain/report/report-format.ts
/** Every format in which a run is told. */
const reportFormats = ['markdown', 'html', 'junit', 'json', 'csv'];

;// CONCATENATED MODULE: ./src/cli/report.ts


/** `lanegate report`: print a judged run in a format for people or machines. */
const reportCommand = ({ world }) => new esm/* Command */.uB('report')
    .description('print the report of a run as Markdown, HTML, JUnit XML or JSON, or its samples as CSV')
    .argument('<folder>', 'a run folder with a verdict.json')
    .addOption(new esm/* Option */.c$('--format <format>', 'of the report').choices(reportFormats).default('markdown'))
    .action(async (folder, { format }) => {
    const { renderCsv, renderReport } = await Promise.all(/* import() */[__webpack_require__.e(6789), __webpack_require__.e(5179), __webpack_require__.e(5055), __webpack_require__.e(9681), __webpack_require__.e(9599)]).then(__webpack_require__.bind(__webpack_require__, 59681));
    if (format !== 'csv')
        world.terminal.print(await renderReport(world, { folder, format }));
    else
        for await (const piece of renderCsv(world, { folder }))
            world.terminal.print(piece);
});

;// CONCATENATED MODULE: ./src/cli/schema-name.ts
/** The files that users and other programs read and write, by the name of their schema. */
const schemaNames = [
    'lanegate',
    'case',
    'recording',
    'change-set',
    'history',
    'plan',
    'sample',
    'mixed-sample',
    'spend-entry',
    'evaluation',
    'verdict',
    'comparison',
    'ask-result',
    'anchor',
    'canary-report',
    'plan-report',
    'selftest',
    'doctor-report',
    'gateway-state',
];

;// CONCATENATED MODULE: ./src/cli/schema.ts



/** `lanegate schema`: the JSON Schema of a file, for editors and other programs; without a name, what there is. */
const schemaCommand = (context) => new esm/* Command */.uB('schema')
    .description('print the JSON Schema of a file that Lanegate reads or writes')
    .addArgument(new esm/* Argument */.ef('[name]', 'which file').choices(schemaNames))
    .action(async (name) => {
    const { jsonSchemaOf } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(5673), __webpack_require__.e(449), __webpack_require__.e(7155), __webpack_require__.e(1691), __webpack_require__.e(5179), __webpack_require__.e(9319)]).then(__webpack_require__.bind(__webpack_require__, 39319));
    if (name === undefined)
        context.world.terminal.print(`${schemaNames.join('\n')}\n`);
    else
        printJson(context, jsonSchemaOf(name));
});

// EXTERNAL MODULE: ./src/domain/selftest/selftest-report.ts
var selftest_report = __webpack_require__(37956);
;// CONCATENATED MODULE: ./src/domain/selftest/selftest-text.ts



const mostFlakyCases = 10;
/** What a selftest showed, for a terminal. */
function selftestText(report, path) {
    const { commit, repeats, suites, spent } = report;
    const lines = [
        `selftest of ${(0,format_quantity/* shortCommit */.Ax)(commit)}: each case asked ${(0,format_quantity/* formatAmount */.ej)(repeats, 'time')} of the same target`,
        ...suites.flatMap((suite) => ['', ...suiteLines(suite)]),
        '',
        ...whatItShows,
        `${(0,format_quantity/* formatAmount */.ej)(spent.calls, 'call')}, ${(0,format_quantity/* formatMoney */.up)(spent.usd)}; written to ${path}`,
    ];
    return `${lines.map(terminal_text/* terminalLine */.tL).join('\n')}\n`;
}
/** Splits reuse the same answers, so their number makes no more of them. */
const whatItShows = [
    'The splits share the same answers: they show what the gate makes of this noise, not how rates would differ with other',
    'answers, another day or a provider that drifts; and answers that all changed alike would go unseen. Nothing is blocked.',
];
function suiteLines(suite) {
    const { name, problem, stopped, cases, cases_total: total, verdicts, metrics, proposals, judges = [] } = suite;
    const head = `${name}: ${cases} of ${(0,format_quantity/* formatAmount */.ej)(total, 'case')}${stopped === undefined ? '' : `; stopped: ${stopped}`}`;
    if (problem !== undefined)
        return [head, `  tells nothing: ${problem}`];
    return [
        head,
        ...(verdicts === undefined ? [] : verdictLines(verdicts, suite)),
        ...metrics.flatMap(metricLines),
        ...judges.flatMap(judgeLine),
        ...proposalTable(proposals, suite),
    ].map((line, index) => (index === 0 ? line : `  ${line}`));
}
function verdictLines(verdicts, { gate_repeats: wanted }) {
    const { splits, repeats, margin, margin_widened: widened, fail, pass, other } = verdicts;
    const fewer = repeats < wanted ? ` (the gate asks ${wanted}; ask ${2 * wanted} times here to test that)` : '';
    return [
        `${(0,format_quantity/* formatAmount */.ej)(splits, 'random split')} of its answers into two arms of ${(0,format_quantity/* formatAmount */.ej)(repeats, 'repeat')}${fewer}:`,
        `  blocked though nothing changed  ${rate(fail)}`,
        `  passed at a margin of ${(0,format_quantity/* formatPointsSize */.QF)(margin)}${widened ? ' (widened)' : ''}  ${rate(pass)}`,
        `  neither  ${(0,format_quantity/* formatPercent */.l9)(other / splits)}`,
    ];
}
const rate = ({ rate: share, interval: [low, high] }) => `${(0,format_quantity/* formatPercent */.l9)(share)} (${(0,format_quantity/* formatPercent */.l9)(low)} to ${(0,format_quantity/* formatPercent */.l9)(high)})`;
function metricLines({ metric, mean, within_variance: within, between_variance: between, ...rest }) {
    const { noisy_cases: noisy, flaky_cases: flaky } = rest;
    const deviation = (variance) => (variance === null ? '–' : Math.sqrt(variance).toFixed(3));
    const shown = flaky.slice(0, mostFlakyCases);
    const more = flaky.length > shown.length ? [`  and ${flaky.length - shown.length} more in selftest.json`] : [];
    return [
        `${metric}: mean ${(0,format_quantity/* formatPercent */.l9)(mean)}; standard deviation ${deviation(within)} between answers to a case, ${deviation(between)} between cases`,
        `  ${describeWavering(noisy.length, flaky.length)}`,
        ...shown.map(({ id, passes, samples, rate: flips }) => `    ${id}: ${passes} of ${samples} passed; two answers differ ${(0,format_quantity/* formatPercent */.l9)(flips)} of the time`),
        ...more,
    ];
}
function describeWavering(noisy, flaky) {
    if (noisy === 0)
        return 'every case scored the same each time';
    const differ = `${(0,format_quantity/* formatAmount */.ej)(noisy, 'case')} did not always score the same`;
    return flaky === 0 ? differ : `${differ}, ${(0,format_quantity/* formatCount */.B4)(flaky)} of them flaky: right at one time, wrong at another`;
}
const judgeLine = ({ metric, noise }) => noise === undefined
    ? []
    : [
        `judge of ${metric}: the same answer graded twice differs by ${(0,format_quantity/* formatPointsSize */.QF)(noise.mean_absolute_difference)} on average, ${(0,format_quantity/* formatAmount */.ej)(noise.pairs, 'pair')}`,
    ];
/** What would suit this noise. */
function proposalTable(proposals, { unit }) {
    if (proposals.length === 0)
        return ['fewer than 10 cases were answered more than once: too few to propose anything'];
    const rows = proposals.map((each) => [
        String(each.repeats),
        each.margin === null ? 'none' : (0,format_quantity/* formatPointsSize */.QF)(each.margin),
        (0,format_quantity/* formatPointsSize */.QF)(each.detectable_drop),
        each.cases_for_five_points === null ? '–' : String(each.cases_for_five_points),
        (0,format_quantity/* formatMoney */.up)(each.usd),
    ]);
    const titles = ['repeats', 'margin', 'finds a drop of', `${unit}s for 5 points`, 'a run costs'];
    return [
        'what would suit (four times of five an unchanged head passes, and such a drop is found):',
        ...(0,align_columns/* alignColumns */.R)([titles, ...rows], ['right', 'right', 'right', 'right', 'right']),
    ];
}

;// CONCATENATED MODULE: ./src/cli/selftest.ts






/** `lanegate selftest`: how often the gate would block a change of nothing, and what would suit the noise. */
const selftestCommand = (context) => withConcurrencyOption(new esm/* Command */.uB('selftest')
    .description('ask the same target over and over, and tell how noisy it is and how the gate judges that; resumes')
    .option('--suite <name...>', 'test these suites; all of them when absent')
    .addOption(new esm/* Option */.c$('--repeats <count>', 'how often each case is asked, 4 to 100').argParser(toRepeats).default(5))
    .option('--ref <revision>', 'the commit whose suites are tested', 'HEAD')
    .option('--out <folder>', 'where samples and the result are kept; .lanegate/selftest when absent'))
    .option('--json', 'print the result as JSON')
    .action(async (options) => {
    const { selftest } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(8478), __webpack_require__.e(2294), __webpack_require__.e(5673), __webpack_require__.e(449), __webpack_require__.e(7155), __webpack_require__.e(5495), __webpack_require__.e(1691), __webpack_require__.e(7764), __webpack_require__.e(5179), __webpack_require__.e(5055), __webpack_require__.e(5221), __webpack_require__.e(2449), __webpack_require__.e(435), __webpack_require__.e(9054), __webpack_require__.e(1227), __webpack_require__.e(6785)]).then(__webpack_require__.bind(__webpack_require__, 24984));
    const { world } = context;
    const { terminal, files } = world;
    const folder = await openRunFolder(files, options.out, 'selftest');
    const report = await selftest({
        ...world,
        git: await world.openGit(terminal.folder),
        gateway: await world.openGateway(),
        programs: await world.openPrograms(),
    }, {
        folder,
        revision: options.ref,
        suites: options.suite,
        repeats: options.repeats,
        concurrency: options.concurrency,
        signal: terminal.interruption,
    });
    if (options.json)
        printJson(context, report);
    else
        terminal.print(selftestText(report, `${folder}/${selftest_report/* selftestFile */.$J}`));
});
function toRepeats(text) {
    const repeats = Number(text);
    if (/^\d+$/.test(text) && repeats >= 4 && repeats <= 100)
        return repeats;
    throw new esm/* InvalidArgumentError */.Di('It is a whole number from 4 to 100, since each case is split into two arms.');
}

;// CONCATENATED MODULE: ./src/cli/program.ts





















const commands = [
    demoCommand,
    initCommand,
    checkCommand,
    detectCommand,
    planCommand,
    evaluateCommand,
    mergeCommand,
    gateCommand,
    reportCommand,
    selftestCommand,
    doctorCommand,
    compareCommand,
    importCommand,
    askCommand,
    canaryCommand,
    overrideCommand,
    schemaCommand,
];
/** Runs one command line, without the program's own name, and answers its exit status. */
async function runCommandLine(words, world) {
    let status = exitStatus.passed;
    const context = { world, finish: (ended) => (status = ended) };
    try {
        await createProgram(context).parseAsync(words, { from: 'user' });
        return status;
    }
    catch (error) {
        return explain(error, world);
    }
}
function createProgram(context) {
    const program = new esm/* Command */.uB('lanegate')
        .description('Which lane a change touches (prompt, model, data, code), and whether it made answers worse.')
        .version(product_version/* productVersion */.U)
        .showHelpAfterError('(lanegate --help lists the commands)')
        .showSuggestionAfterError();
    for (const create of commands)
        program.addCommand(create(context));
    for (const command of [program, ...program.commands])
        settle(command, context);
    return program;
}
/** Help and mistakes go through the world, and a mistake ends in an error instead of ending the process. */
function settle(command, { world }) {
    command.exitOverride().configureOutput({
        writeOut: (text) => world.terminal.print(text),
        writeErr: (text) => world.log.info(text.trimEnd()),
    });
}
function explain(error, { log, terminal }) {
    if (error instanceof esm/* CommanderError */.b7)
        return error.exitCode === 0 ? exitStatus.passed : exitStatus.userError;
    if (terminal.interruption.aborted) {
        log.info('stopped; run the same command again to go on where it was');
        return exitStatus.interrupted;
    }
    if (error instanceof user_error/* UserError */.yo) {
        log.info((0,user_error/* describeUserError */.Pi)(error));
        return exitStatus.userError;
    }
    log.info(`lanegate could not finish: ${(0,user_error/* messageOf */.bD)(error)}`);
    if (error instanceof Error && error.stack !== undefined)
        log.debug(error.stack);
    return exitStatus.error;
}


/***/ }),

/***/ 48187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZF: () => (/* binding */ hostedRepositoryOf),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   jk: () => (/* binding */ isGithubCloud)
/* harmony export */ });
const address = /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?(?<host>[^/:]+)(?::\d+)?\/|(?:[^/@\s]+@)(?<scpHost>[^/:\s]+):)(?<name>[^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/i;
/** Reads the address of a git remote; `undefined` where it names no owner and repository on a host. */
function hostedRepositoryOf(remote) {
    const found = address.exec(remote)?.groups;
    const host = found?.['host'] ?? found?.['scpHost'];
    const repository = found?.['name'];
    return host === undefined || repository === undefined ? undefined : { host: hostOf(host.toLowerCase()), repository };
}
/** SSH over the port of HTTPS has a host of its own. */
const hostOf = (host) => (host === 'ssh.github.com' ? 'github.com' : host);
const isRepositoryName = (text) => /^[\w.-]+\/[\w.-]+$/.test(text);
/** True of GitHub itself, with data residency or without; any other host is an Enterprise Server, if it is GitHub at all. */
const isGithubCloud = (host) => host === 'github.com' || host.endsWith('.ghe.com');


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

/***/ 11012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13779);

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

/***/ 85042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ statusDescription),
/* harmony export */   d7: () => (/* binding */ overrideStatus),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7227);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3245);


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

/***/ 37956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ selftestFile),
/* harmony export */   ZH: () => (/* binding */ Selftest)
/* harmony export */ });
/* unused harmony exports SplitVerdicts, MetricNoise, Proposal, SelftestSuite */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _evaluation_judge_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82141);
/* harmony import */ var _gate_case_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65353);



const Rate = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    count: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    rate: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    interval: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()])
        .describe('95 %, of the splits alone: that other answers would give another rate is not in it'),
});
/** The gate's verdicts on answers that one target gave, split into two arms over and over. */
const SplitVerdicts = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    splits: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    repeats: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().describe('Answers of each case in each pseudo arm'),
    margin: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    margin_widened: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    fail: Rate.describe('How often unchanged arms would be blocked'),
    pass: Rate,
    other: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().describe('Splits that were neither'),
});
const NoisyCase = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    variance: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().describe('Of its single answers'),
    samples: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
});
const MetricNoise = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    within_variance: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable().describe('Of answers to the same case; repeats make less of it'),
    between_variance: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable().describe('Of cases, which pairs cancel'),
    noisy_cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(NoisyCase).describe('Cases whose answers were graded differently, the noisiest first'),
    flaky_cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_gate_case_history_js__WEBPACK_IMPORTED_MODULE_1__/* .FlakyCase */ .kI).describe('Cases that pass at one time and fail at another, 0.5 being a pass'),
});
const Proposal = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    repeats: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    passable_margin: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().describe('What an unchanged head passes four times of five'),
    margin: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable().describe('The smallest usual margin that is no less; null where none is'),
    detectable_drop: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    usd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().describe('What a comparison of two arms costs, at what a sample cost here'),
    cases_for_five_points: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .int()
        .nullable()
        .describe('With so many, an unchanged head passes a margin of 0.05'),
});
const SelftestSuite = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    problem: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Why the suite tells nothing'),
    stopped: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    cases_total: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().describe('Cases with an answer'),
    unit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['case', 'cluster']),
    units: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    gate_repeats: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().describe('As lanegate.yml has it'),
    verdicts: SplitVerdicts.optional(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(MetricNoise).describe('Those that decide'),
    proposals: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Proposal),
    judges: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_evaluation_judge_row_js__WEBPACK_IMPORTED_MODULE_0__/* .JudgeRow */ .g).optional(),
});
/** What `selftest` measured: `selftest.json`. */
const Selftest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What the splits were drawn from'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    suites: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(SelftestSuite),
    spent: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }),
    notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
const selftestFile = 'selftest.json';


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


/***/ })

};
