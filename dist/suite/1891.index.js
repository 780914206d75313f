export const id = 1891;
export const ids = [1891];
export const modules = {

/***/ 1891:
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
/** The folder of what is kept from one command to the next. It is nobody's change, so git ignores it. */
async function openLanegateFolder(files) {
    await files.write(`${lanegateFolder}/.gitignore`, '*\n');
    return lanegateFolder;
}
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
    const { ask } = await Promise.all(/* import() */[__webpack_require__.e(3817), __webpack_require__.e(1858), __webpack_require__.e(8478), __webpack_require__.e(2294), __webpack_require__.e(3712), __webpack_require__.e(449), __webpack_require__.e(6005), __webpack_require__.e(7550), __webpack_require__.e(6718), __webpack_require__.e(4159), __webpack_require__.e(2069), __webpack_require__.e(4458)]).then(__webpack_require__.bind(__webpack_require__, 69282));
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
    const { canary } = await Promise.all(/* import() */[__webpack_require__.e(3817), __webpack_require__.e(1858), __webpack_require__.e(8478), __webpack_require__.e(2294), __webpack_require__.e(3712), __webpack_require__.e(449), __webpack_require__.e(6005), __webpack_require__.e(7550), __webpack_require__.e(6718), __webpack_require__.e(4159), __webpack_require__.e(7729), __webpack_require__.e(2069), __webpack_require__.e(2123)]).then(__webpack_require__.bind(__webpack_require__, 42123));
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
// EXTERNAL MODULE: ./src/domain/report/compared-commits.ts
var compared_commits = __webpack_require__(18349);
// EXTERNAL MODULE: ./src/domain/report/culprits.ts
var culprits = __webpack_require__(67595);
// EXTERNAL MODULE: ./src/domain/report/describe-gaps.ts
var describe_gaps = __webpack_require__(65090);
// EXTERNAL MODULE: ./src/domain/report/explain-metric.ts
var explain_metric = __webpack_require__(42085);
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
// EXTERNAL MODULE: ./src/domain/report/next-step.ts
var next_step = __webpack_require__(9689);
// EXTERNAL MODULE: ./src/domain/report/score-rows.ts
var score_rows = __webpack_require__(68375);
// EXTERNAL MODULE: ./src/domain/report/verdict-words.ts
var verdict_words = __webpack_require__(84858);
;// CONCATENATED MODULE: ./src/domain/report/terminal-summary.ts















/** A verdict for a terminal: the verdict, the lanes, the scores in aligned columns, and what to do next. */
function terminalSummary({ changeSet, verdict }, paint = (_word, text) => text) {
    const blocks = [
        [paint(verdict.verdict, (0,headline/* headline */.P)(verdict, terminal_text/* terminalText */.eR)), (0,lead_sentences/* leadSentences */.D)(verdict, terminal_text/* terminalText */.eR)],
        laneLines((0,lane_summary/* summariseLanes */.C$)(changeSet, verdict), paint),
        scoreLines((0,culprits/* bindingSuites */.jc)(verdict), paint),
        besideLines((0,culprits/* suitesBeside */.QO)(verdict), paint),
        gapLines(verdict),
        incidentLines('Incidents (not scores)', (0,incident_rows/* incidentRows */.AI)((0,culprits/* bindingSuites */.jc)(verdict))),
        incidentLines('Notices (scored, and yet told)', (0,incident_rows/* noticeRows */.Al)((0,culprits/* bindingSuites */.jc)(verdict))),
        judgeSummary((0,culprits/* bindingSuites */.jc)(verdict)),
        verdict.notes.map((note) => `note: ${(0,terminal_text/* terminalText */.eR)(note)}`),
        nextLines(verdict),
        [commitLine(verdict)],
    ];
    const told = blocks.map((lines) => lines.filter((line) => line !== '')).filter((lines) => lines.length > 0);
    return `${told.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
/** Verdicts are padded outside their paint, since a colour has no width. */
function laneLines(lanes, paint) {
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
const headings = ['Suite', 'Metric', 'Base', 'Head', 'Difference (interval)', 'Verdict'];
function scoreLines(suites, paint) {
    if (suites.length === 0)
        return [];
    const rows = (0,score_rows/* scoreRows */.A)(suites).map((row) => cellsOf(row, paint));
    return (0,align_columns/* alignColumns */.R)([headings, ...rows], ['left', 'left', 'right', 'right', 'left', 'left']);
}
function cellsOf({ suite, metric, word }, paint) {
    const name = (0,terminal_text/* terminalText */.eR)(suite.name, 40);
    if (metric === undefined)
        return [name, '–', '–', '–', (0,terminal_text/* terminalText */.eR)(suite.reason, 80), paint(word, (0,verdict_words/* verdictWords */.L2)(word))];
    return [
        name,
        (0,terminal_text/* terminalText */.eR)(metric.name, 40),
        (0,format_quantity/* formatScore */.y)(metric.base),
        (0,format_quantity/* formatScore */.y)(metric.head),
        (0,explain_metric/* describeDifference */.h)(metric),
        describeWord(metric, paint),
    ];
}
function describeWord(metric, paint) {
    const word = paint(metric.verdict, (0,verdict_words/* verdictWords */.L2)(metric.verdict));
    const floor = metric.floor === undefined ? '' : ` (floor ${(0,format_quantity/* formatPercent */.l9)(metric.floor.bound)}: ${metric.floor.verdict})`;
    return `${word}${floor}${metric.role === 'report' ? ', reported only' : ''}`;
}
function besideLines(suites, paint) {
    const lines = scoreLines(suites, paint);
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
        (0,terminal_text/* terminalText */.eR)(row.suite, 40),
        row.kind,
        `${row.base} in base`,
        `${row.head} in head`,
        ...(row.tolerance === undefined ? ['', ''] : [`${(0,incident_rows/* describeTolerance */.Nn)(row)} tolerated`, (0,incident_rows/* describeStanding */._c)(row)]),
    ]);
    const table = (0,align_columns/* alignColumns */.R)(lines, ['left', 'left', 'right', 'right', 'right', 'left']);
    return [title, ...indent([...table, ...(0,incident_rows/* meaningsOf */.k1)(rows).map(({ kind, meaning }) => `${kind}: ${meaning}`)])];
}
function judgeSummary(suites) {
    const lines = (0,judge_rows/* judgeLines */.L)(suites).map(({ suite, metric, model, standing }) => `${(0,terminal_text/* terminalText */.eR)(suite, 40)}, ${(0,terminal_text/* terminalText */.eR)(metric, 40)}, by ${(0,terminal_text/* terminalText */.eR)(model, 60)}: ${standing}`);
    return lines.length === 0 ? [] : ['Judges (scores that a model gave)', ...indent(lines)];
}
function nextLines(verdict) {
    const { owners, advice, command } = (0,next_step/* nextStep */.sk)(verdict);
    const who = owners.map(({ owner, of }) => `${(0,terminal_text/* terminalText */.eR)(owner, 60)} (${of})`).join(', ');
    const calls = verdict.suites.reduce((sum, { calls: { made } }) => sum + made, 0);
    return [
        `Next${who === '' ? '' : `, for ${who}`}: ${advice}`,
        ...(command === undefined ? [] : [`  ${command}`, `  ${next_step/* reproduceNote */.kn}`]),
        ...(verdict.suites.length === 0
            ? []
            : [`Spent ${(0,format_quantity/* formatMoney */.up)(verdict.spent_usd)} on ${(0,format_quantity/* formatAmount */.ej)(calls, 'call')}.`]),
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
    for (const branch of usualTargets) {
        if ((await git.resolve(branch)) !== undefined)
            return branch;
    }
    throw new user_error/* UserError */.yo('there is no branch main or master to compare with', { hint: 'name one with --base' });
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


/** Adds `--suite`, `--concurrency`, `--out`, `--pull-request`, `--refresh-baseline` and `--no-receipts` to a command. */
const withRunOptions = (command) => command
    .option('--suite <name...>', 'run these suites, affected or not; the affected ones when absent')
    .addOption(new esm/* Option */.c$('--concurrency <calls>', 'how many calls may be under way at once')
    .argParser(parseConcurrency)
    .default(16))
    .option('--out <folder>', 'the run folder; .lanegate/run when absent')
    .addOption(new esm/* Option */.c$('--pull-request <number>', 'the pull request whose budget the run takes from').argParser(parsePullRequest))
    .option('--refresh-baseline', 'ask base past the cache, and keep its new answers in the place of the old ones')
    .option('--no-receipts', 'ask anew what an earlier run has evaluated already');
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
    const { checkChange } = await Promise.all(/* import() */[__webpack_require__.e(3817), __webpack_require__.e(1858), __webpack_require__.e(8478), __webpack_require__.e(2294), __webpack_require__.e(3292), __webpack_require__.e(6789), __webpack_require__.e(3712), __webpack_require__.e(449), __webpack_require__.e(6005), __webpack_require__.e(7550), __webpack_require__.e(6718), __webpack_require__.e(3770), __webpack_require__.e(7764), __webpack_require__.e(1894), __webpack_require__.e(4159), __webpack_require__.e(5996), __webpack_require__.e(5916), __webpack_require__.e(8675), __webpack_require__.e(7729), __webpack_require__.e(241), __webpack_require__.e(9788), __webpack_require__.e(5261), __webpack_require__.e(7999)]).then(__webpack_require__.bind(__webpack_require__, 67999));
    const { world } = context;
    const { terminal, files } = world;
    const git = await world.openGit(terminal.folder);
    const folder = await openRunFolder(files, options.out);
    const commits = await comparedCommits(git, options);
    const { reportPath, ...judged } = await checkChange({
        ...{ ...world, git, gateway: await world.openGateway(), programs: await world.openPrograms() },
        receipts: options.receipts ? world.receipts : undefined,
    }, {
        ...commits,
        folder,
        suites: options.suite,
        concurrency: options.concurrency,
        pullRequest: options.pullRequest,
        refreshBaseline: options.refreshBaseline,
        signal: terminal.interruption,
    });
    if (options.json)
        printJson(context, judged.verdict);
    else
        terminal.print(`${terminalSummary(judged, painterFor(terminal))}\nreport: ${reportPath}\n`);
    context.finish(exitStatusOf(judged.verdict));
});

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
    const { compare } = await Promise.all(/* import() */[__webpack_require__.e(3817), __webpack_require__.e(1858), __webpack_require__.e(1143), __webpack_require__.e(3712), __webpack_require__.e(3770), __webpack_require__.e(8687), __webpack_require__.e(2473)]).then(__webpack_require__.bind(__webpack_require__, 40580));
    const result = await compare(context.world, { basePath, headPath, margin: options.margin });
    if (options.json)
        printJson(context, result);
    else
        context.world.terminal.print(comparisonSummary(result));
    const blocks = result.verdict === 'fail' || result.verdict === 'error';
    context.finish(exitStatusOf({ verdict: result.verdict, blocks }));
});

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
    const { checkChange } = await Promise.all(/* import() */[__webpack_require__.e(3817), __webpack_require__.e(1858), __webpack_require__.e(8478), __webpack_require__.e(2294), __webpack_require__.e(3292), __webpack_require__.e(6789), __webpack_require__.e(3712), __webpack_require__.e(449), __webpack_require__.e(6005), __webpack_require__.e(7550), __webpack_require__.e(6718), __webpack_require__.e(3770), __webpack_require__.e(7764), __webpack_require__.e(1894), __webpack_require__.e(4159), __webpack_require__.e(5996), __webpack_require__.e(5916), __webpack_require__.e(8675), __webpack_require__.e(7729), __webpack_require__.e(241), __webpack_require__.e(9788), __webpack_require__.e(5261), __webpack_require__.e(7999)]).then(__webpack_require__.bind(__webpack_require__, 67999));
    const git = await world.openGit(example.folder);
    const checked = await checkChange({
        ...{ ...world, git, gateway: await world.openGateway(), programs: await world.openPrograms() },
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
    throw new esm/* InvalidArgumentError */.Di(`it must be a whole number from 1 to ${detect_mostCommits}`);
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
    const { detect } = await Promise.all(/* import() */[__webpack_require__.e(3817), __webpack_require__.e(1858), __webpack_require__.e(8478), __webpack_require__.e(3292), __webpack_require__.e(3712), __webpack_require__.e(449), __webpack_require__.e(6005), __webpack_require__.e(7550), __webpack_require__.e(6718), __webpack_require__.e(7764), __webpack_require__.e(1894), __webpack_require__.e(8675), __webpack_require__.e(5261), __webpack_require__.e(6886)]).then(__webpack_require__.bind(__webpack_require__, 75261));
    const { files, openGit, syntax, terminal } = context.world;
    const git = await openGit(terminal.folder);
    const changeSet = await detect({ git, files, syntax }, { ...(await comparedCommits(git, options)), folder: options.out });
    if (options.json)
        printJson(context, changeSet);
    else
        terminal.print(changeSummary(changeSet));
});

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
    const { detect } = await Promise.all(/* import() */[__webpack_require__.e(3817), __webpack_require__.e(1858), __webpack_require__.e(8478), __webpack_require__.e(3292), __webpack_require__.e(3712), __webpack_require__.e(449), __webpack_require__.e(6005), __webpack_require__.e(7550), __webpack_require__.e(6718), __webpack_require__.e(7764), __webpack_require__.e(1894), __webpack_require__.e(8675), __webpack_require__.e(5261), __webpack_require__.e(6886)]).then(__webpack_require__.bind(__webpack_require__, 75261));
    const { evaluate } = await Promise.all(/* import() */[__webpack_require__.e(3817), __webpack_require__.e(1858), __webpack_require__.e(8478), __webpack_require__.e(2294), __webpack_require__.e(3712), __webpack_require__.e(449), __webpack_require__.e(6005), __webpack_require__.e(7550), __webpack_require__.e(6718), __webpack_require__.e(3770), __webpack_require__.e(7764), __webpack_require__.e(1894), __webpack_require__.e(4159), __webpack_require__.e(5996), __webpack_require__.e(5916), __webpack_require__.e(7729), __webpack_require__.e(241)]).then(__webpack_require__.bind(__webpack_require__, 10241));
    const { terminal, files } = world;
    const git = await world.openGit(terminal.folder);
    const folder = await openRunFolder(files, options.out);
    await detect({ ...world, git }, { ...(await comparedCommits(git, options)), folder });
    const evaluation = await evaluate({
        ...{ ...world, git, gateway: await world.openGateway(), programs: await world.openPrograms() },
        receipts: options.receipts ? world.receipts : undefined,
    }, {
        folder,
        suites: options.suite,
        concurrency: options.concurrency,
        shard: options.shard,
        pullRequest: options.pullRequest,
        refreshBaseline: options.refreshBaseline,
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
        const { gate } = await Promise.all(/* import() */[__webpack_require__.e(3817), __webpack_require__.e(3712), __webpack_require__.e(449), __webpack_require__.e(6005), __webpack_require__.e(3770), __webpack_require__.e(5996), __webpack_require__.e(1152)]).then(__webpack_require__.bind(__webpack_require__, 51152));
        return gate(world, { folder });
    }
    if (folder !== undefined || head === undefined) {
        throw new user_error/* UserError */.yo('gate takes either a run folder or results with --head', {
            hint: 'lanegate gate .lanegate/run, or lanegate gate --base base.json --head head.json',
        });
    }
    const { gateResults } = await Promise.all(/* import() */[__webpack_require__.e(3817), __webpack_require__.e(1858), __webpack_require__.e(1143), __webpack_require__.e(3712), __webpack_require__.e(449), __webpack_require__.e(6005), __webpack_require__.e(3770), __webpack_require__.e(5996), __webpack_require__.e(8687), __webpack_require__.e(6484)]).then(__webpack_require__.bind(__webpack_require__, 40469));
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
    const { importFiles } = await Promise.all(/* import() */[__webpack_require__.e(3817), __webpack_require__.e(1858), __webpack_require__.e(8478), __webpack_require__.e(3712), __webpack_require__.e(449), __webpack_require__.e(6005), __webpack_require__.e(7550), __webpack_require__.e(6718), __webpack_require__.e(7764), __webpack_require__.e(5100)]).then(__webpack_require__.bind(__webpack_require__, 95100));
    const git = await world.openGit(world.terminal.folder);
    const result = await importFiles({ git, files: world.files }, { paths, worktree, out, force });
    if (json)
        printJson(context, result);
    else
        world.terminal.print(summaryOf(result, out));
});
function summaryOf({ written, changed, unimported }, out) {
    const lines = [
        ...written.map((path) => `wrote ${path}`),
        ...changed.map((sentence) => `changed: ${sentence}`),
        ...unimported.map(({ path, line, what, why }) => `not imported: ${path}:${line ?? 1}: ${what}: ${why}`),
        `next: move what is in ${out} to the root of the repository, and take the files it came from out of it`,
    ];
    return lines.map((line) => `${(0,terminal_text/* terminalText */.eR)(line, 400)}\n`).join('');
}

;// CONCATENATED MODULE: ./src/cli/merge.ts




/** `lanegate merge`: put the shards of one run together. */
const mergeCommand = (context) => new esm/* Command */.uB('merge')
    .description('put the shards of one run together, to be judged like the run of one runner')
    .argument('<folders...>', 'the run folder of every shard')
    .option('--out <folder>', 'the folder of the whole run; .lanegate/run when absent')
    .action(async (folders, options) => {
    const { merge } = await Promise.all(/* import() */[__webpack_require__.e(3817), __webpack_require__.e(1858), __webpack_require__.e(2294), __webpack_require__.e(3712), __webpack_require__.e(449), __webpack_require__.e(6005), __webpack_require__.e(7550), __webpack_require__.e(1894), __webpack_require__.e(5916), __webpack_require__.e(1278)]).then(__webpack_require__.bind(__webpack_require__, 26529));
    const { files, terminal } = context.world;
    const folder = await openRunFolder(files, options.out);
    const evaluation = await merge({ files }, { folders, folder });
    terminal.print(evaluationSummary(evaluation, `${folder}/${evaluation_evaluation/* evaluationFile */.DX}`));
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
    const { renderCsv, renderReport } = await Promise.all(/* import() */[__webpack_require__.e(6789), __webpack_require__.e(9788), __webpack_require__.e(1758)]).then(__webpack_require__.bind(__webpack_require__, 69788));
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
    'spend-entry',
    'evaluation',
    'verdict',
    'comparison',
    'ask-result',
    'anchor',
    'canary-report',
    'gateway-state',
];

;// CONCATENATED MODULE: ./src/cli/schema.ts



/** `lanegate schema`: the JSON Schema of a file, for editors and other programs; without a name, what there is. */
const schemaCommand = (context) => new esm/* Command */.uB('schema')
    .description('print the JSON Schema of a file that Lanegate reads or writes')
    .addArgument(new esm/* Argument */.ef('[name]', 'which file').choices(schemaNames))
    .action(async (name) => {
    const { jsonSchemaOf } = await Promise.all(/* import() */[__webpack_require__.e(3817), __webpack_require__.e(3712), __webpack_require__.e(449), __webpack_require__.e(6005), __webpack_require__.e(3770), __webpack_require__.e(5133)]).then(__webpack_require__.bind(__webpack_require__, 65133));
    if (name === undefined)
        context.world.terminal.print(`${schemaNames.join('\n')}\n`);
    else
        printJson(context, jsonSchemaOf(name));
});

;// CONCATENATED MODULE: ./src/cli/program.ts
















const commands = [
    demoCommand,
    checkCommand,
    detectCommand,
    evaluateCommand,
    mergeCommand,
    gateCommand,
    reportCommand,
    compareCommand,
    importCommand,
    askCommand,
    canaryCommand,
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
    log.info(`lanegate could not finish: ${error instanceof Error ? error.message : String(error)}`);
    if (error instanceof Error && error.stack !== undefined)
        log.debug(error.stack);
    return exitStatus.error;
}


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

/***/ 13779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
