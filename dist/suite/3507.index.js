export const id = 3507;
export const ids = [3507];
export const modules = {

/***/ 93507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./dist/compiled/domain/product-version.js
var product_version = __webpack_require__(61661);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/report/format-quantity.js
var format_quantity = __webpack_require__(93681);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal-text.js
var terminal_text = __webpack_require__(62498);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/ask-summary.js


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

;// CONCATENATED MODULE: ./dist/compiled/cli/cli-context.js
/** A value as the one JSON document of standard output. */
const printJson = ({ world }, value) => world.terminal.print(`${JSON.stringify(value, null, 2)}\n`);

;// CONCATENATED MODULE: ./dist/compiled/cli/exit-status.js
/** What the exit status of a command says. */
const exitStatus = { passed: 0, failed: 1, userError: 2, error: 3, interrupted: 130 };
/** 0 pass, not affected, or inconclusive that does not block; 1 fail; 3 error, or inconclusive that blocks. */
function exitStatusOf({ verdict, blocks }) {
    if (!blocks)
        return exitStatus.passed;
    return verdict === 'fail' ? exitStatus.failed : exitStatus.error;
}

;// CONCATENATED MODULE: ./dist/compiled/cli/run-folder.js
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

;// CONCATENATED MODULE: ./dist/compiled/cli/ask.js






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
    const { ask } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(2294), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(8155), __webpack_require__.e(8739), __webpack_require__.e(1457)]).then(__webpack_require__.bind(__webpack_require__, 90137));
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

;// CONCATENATED MODULE: ./dist/compiled/cli/canary.js






const callsAtOnce = 8;
/** `lanegate canary`: whether the judges of a suite still grade its anchors as on record. */
const canaryCommand = (context) => new esm/* Command */.uB('canary')
    .description('grade the unchanged answers of a suite again, and tell whether its judges moved')
    .argument('<suite>', 'a suite of lanegate.yml that has a canary')
    .option('--write', 'put the grades of now on record, in the file of the canary')
    .option('--json', 'print what came of it as JSON')
    .action(async (suite, options) => {
    const { world } = context;
    const { canary } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(2294), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(8155), __webpack_require__.e(5913), __webpack_require__.e(8739), __webpack_require__.e(5816)]).then(__webpack_require__.bind(__webpack_require__, 59478));
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

// EXTERNAL MODULE: ./dist/compiled/domain/report/align-columns.js
var align_columns = __webpack_require__(84025);
// EXTERNAL MODULE: ./dist/compiled/domain/report/attribution-rows.js
var attribution_rows = __webpack_require__(77641);
// EXTERNAL MODULE: ./dist/compiled/domain/report/baseline-lines.js
var baseline_lines = __webpack_require__(733);
// EXTERNAL MODULE: ./dist/compiled/domain/report/case-history-rows.js
var case_history_rows = __webpack_require__(8671);
// EXTERNAL MODULE: ./dist/compiled/domain/report/compared-commits.js
var compared_commits = __webpack_require__(31122);
// EXTERNAL MODULE: ./dist/compiled/domain/report/culprits.js
var culprits = __webpack_require__(11496);
// EXTERNAL MODULE: ./dist/compiled/domain/report/describe-gaps.js
var describe_gaps = __webpack_require__(60587);
// EXTERNAL MODULE: ./dist/compiled/domain/report/describe-spent.js
var describe_spent = __webpack_require__(19440);
// EXTERNAL MODULE: ./dist/compiled/domain/report/headline.js
var headline = __webpack_require__(93236);
// EXTERNAL MODULE: ./dist/compiled/domain/report/incident-rows.js
var incident_rows = __webpack_require__(70670);
// EXTERNAL MODULE: ./dist/compiled/domain/report/judge-rows.js
var judge_rows = __webpack_require__(24663);
// EXTERNAL MODULE: ./dist/compiled/domain/report/lane-summary.js
var lane_summary = __webpack_require__(82847);
// EXTERNAL MODULE: ./dist/compiled/domain/report/lead-sentences.js + 1 modules
var lead_sentences = __webpack_require__(86194);
// EXTERNAL MODULE: ./dist/compiled/domain/report/look-lines.js
var look_lines = __webpack_require__(52113);
// EXTERNAL MODULE: ./dist/compiled/domain/report/next-step.js + 1 modules
var next_step = __webpack_require__(60254);
// EXTERNAL MODULE: ./dist/compiled/domain/report/opening-notices.js + 1 modules
var opening_notices = __webpack_require__(58963);
// EXTERNAL MODULE: ./dist/compiled/domain/report/power-rows.js
var power_rows = __webpack_require__(30909);
// EXTERNAL MODULE: ./dist/compiled/domain/report/slice-rows.js
var slice_rows = __webpack_require__(12304);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/terminal-evidence.js



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

// EXTERNAL MODULE: ./dist/compiled/domain/report/explain-metric.js
var explain_metric = __webpack_require__(74198);
// EXTERNAL MODULE: ./dist/compiled/domain/report/guardrail-rows.js
var guardrail_rows = __webpack_require__(21417);
// EXTERNAL MODULE: ./dist/compiled/domain/report/role-words.js
var role_words = __webpack_require__(51228);
// EXTERNAL MODULE: ./dist/compiled/domain/report/score-rows.js
var score_rows = __webpack_require__(93996);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/terminal-scores.js







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

// EXTERNAL MODULE: ./dist/compiled/domain/report/verdict-words.js
var verdict_words = __webpack_require__(9679);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/terminal-summary.js






















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

;// CONCATENATED MODULE: ./dist/compiled/cli/compared-commits.js


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

;// CONCATENATED MODULE: ./dist/compiled/cli/paint.js
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

// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/divide-caps.js
var divide_caps = __webpack_require__(57604);
;// CONCATENATED MODULE: ./dist/compiled/cli/run-options.js



/** What these options ask of a run. */
const runRequestOf = ({ suite, concurrency, attribute, pullRequest, refreshBaseline }) => ({
    ...{ suites: suite, concurrency, attribute, pullRequest, refreshBaseline },
    history: { folder: historyFolder },
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

;// CONCATENATED MODULE: ./dist/compiled/cli/check.js








/** `lanegate check`: the whole story in one command. */
const checkCommand = (context) => withRunOptions(withCommitOptions(new esm/* Command */.uB('check').description('detect, evaluate, gate and report in one')))
    .option('--json', 'print the verdict as JSON')
    .action(async (options) => {
    const { checkChange } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(2294), __webpack_require__.e(3292), __webpack_require__.e(6789), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(5367), __webpack_require__.e(5126), __webpack_require__.e(8547), __webpack_require__.e(8155), __webpack_require__.e(2552), __webpack_require__.e(6195), __webpack_require__.e(6697), __webpack_require__.e(7470), __webpack_require__.e(3733), __webpack_require__.e(5913), __webpack_require__.e(6457), __webpack_require__.e(6794), __webpack_require__.e(1402), __webpack_require__.e(519), __webpack_require__.e(7336)]).then(__webpack_require__.bind(__webpack_require__, 27336));
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

// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
;// CONCATENATED MODULE: ./dist/compiled/domain/planning/comparison-power.js



/** What scores of this size and noise can show, a line for each metric that decides and whose scores differ at all. */
const comparisonPower = ({ metrics }) => metrics.flatMap(({ name, role, n, unit, detectable_drop: drop }) => (0,gate_settings/* decides */.yN)(role) && drop !== null
    ? [
        (0,terminal_text/* terminalLine */.tL)(`  ${name}: ${(0,format_quantity/* formatAmount */.ej)(n, unit)} as noisy as these find a drop of ${(0,format_quantity/* formatPointsSize */.QF)(drop)} four times of five`),
    ]
    : []);

;// CONCATENATED MODULE: ./dist/compiled/domain/report/comparison-summary.js


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

// EXTERNAL MODULE: ./dist/compiled/domain/formats/results/gate-flags.js
var gate_flags = __webpack_require__(89924);
;// CONCATENATED MODULE: ./dist/compiled/cli/margin-option.js


/** `--margin`, of commands that judge results of another harness. */
const marginOption = () => new esm/* Option */.c$('--margin <share>', 'the drop that does not matter, such as 0.05').argParser(toShare);
function toShare(text) {
    const share = (0,gate_flags/* parseShare */.n)(text);
    if (share !== undefined)
        return share;
    throw new esm/* InvalidArgumentError */.Di('It is a share from 0 to 1, such as 0.05 for five points.');
}

;// CONCATENATED MODULE: ./dist/compiled/cli/compare.js






/** `lanegate compare`: the gate for scores of any harness. */
const compareCommand = (context) => new esm/* Command */.uB('compare')
    .description('compare the results of any harness: promptfoo, JUnit XML, scores such as {"id", "score"} a line, and others')
    .argument('<base>', 'results for the base')
    .argument('<head>', 'results for head')
    .addOption(marginOption())
    .option('--json', 'print the comparison as JSON')
    .action(async (basePath, headPath, options) => {
    const { compare } = await Promise.all(/* import() */[__webpack_require__.e(712), __webpack_require__.e(1143), __webpack_require__.e(5126), __webpack_require__.e(27), __webpack_require__.e(2337)]).then(__webpack_require__.bind(__webpack_require__, 42959));
    const result = await compare(context.world, { basePath, headPath, margin: options.margin });
    if (options.json)
        printJson(context, result);
    else
        context.world.terminal.print([comparisonSummary(result), ...comparisonPower(result).map(lineOf)].join(''));
    const blocks = result.verdict === 'fail' || result.verdict === 'error';
    context.finish(exitStatusOf({ verdict: result.verdict, blocks }));
});
const lineOf = (text) => `${text}\n`;

// EXTERNAL MODULE: ./dist/compiled/domain/compile/compiled.js
var compiled = __webpack_require__(89194);
;// CONCATENATED MODULE: ./dist/compiled/cli/compile.js






/** `lanegate compile`: the policy as the configuration of an engine that carries production traffic. */
const compileCommand = (context) => new esm/* Command */.uB('compile')
    .description('write routes, weights, fallbacks, budgets and timeouts as configuration of a traffic engine')
    .addOption(new esm/* Option */.c$('--engine <engine>', 'what to compile for').choices(compiled/* Engine */.N$.options).makeOptionMandatory())
    .addOption(new esm/* Option */.c$('--environment <name>', 'what the ledger says of its models, a rollout included').conflicts([
    ...['ref', 'baseline', 'weight', 'mirror'],
]))
    .option('--ref <revision>', 'the commit whose lanegate.yml is compiled; uncommitted work when absent')
    .option('--serve <name...>', 'routes and bindings that applications ask for; all of them when absent')
    .option('--baseline <revision>', 'the commit whose models run beside the new ones during a rollout')
    .addOption(percentOption('--weight <percent>', 'of the requests that the new models answer; needs --baseline'))
    .addOption(percentOption('--mirror <percent>', 'of the requests that the new models get a copy of'))
    .option('--namespace <name>', 'where objects of Kubernetes live', 'default')
    .option('--gateway <name>', 'the Gateway that routes hang on', 'lanegate')
    .option('--out <folder>', 'write the file there; standard output when absent')
    .option('--strict', 'exit 1 where the engine cannot do all that the policy says')
    .option('--json', 'print the configuration and what the engine cannot do as JSON')
    .action(async (options) => {
    const { world } = context;
    const { compile } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(2294), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(2835), __webpack_require__.e(6202)]).then(__webpack_require__.bind(__webpack_require__, 86202));
    const { engine, serve = [], namespace, gateway } = options;
    const { folder } = world.terminal;
    const ports = { git: await world.openGit(folder), ledger: world.openLedger(folder) };
    const compiled = await compile(ports, {
        ...{ engine, source: sourceOf(options), serve, place: { namespace, gateway } },
    });
    await compile_show(context, compiled, options);
    if (options.strict && compiled.cannot.length > 0)
        context.finish(exitStatus.failed);
});
async function compile_show(context, compiled, { out, json }) {
    const { terminal, files, log } = context.world;
    const path = `${out}/${compiled.file}`;
    if (out !== undefined)
        await files.write(path, compiled.text);
    if (json) {
        printJson(context, compiled);
        return;
    }
    terminal.print(out === undefined ? compiled.text : `wrote ${path}\n`);
    for (const { key, why } of compiled.cannot)
        log.warn((0,terminal_text/* terminalLine */.tL)(`${compiled.engine} cannot: ${key}: ${why}`));
}
function sourceOf(options) {
    const { environment, ref: revision } = options;
    return environment === undefined ? { revision, rollout: rolloutOf(options) } : { environment };
}
function rolloutOf({ baseline, weight, mirror }) {
    if (baseline !== undefined)
        return { baseline, weight: weight ?? 0, mirrored: mirror ?? 0 };
    if (weight === undefined && mirror === undefined)
        return undefined;
    throw new user_error/* UserError */.yo('a share of the traffic is a share beside something', {
        hint: 'name the commit that runs now: --baseline REVISION',
    });
}
const percentOption = (flags, description) => new esm/* Option */.c$(flags, description).argParser((text) => {
    const percent = Number(text);
    if (/^\d+(?:\.\d+)?$/.test(text) && percent <= 100)
        return percent;
    throw new esm/* InvalidArgumentError */.Di('It is a number from 0 to 100.');
});

;// CONCATENATED MODULE: ./dist/compiled/cli/demo.js



/** The pull requests that the demo tells; the repository holds more to try. */
const toldBranches = ['harmful-prompt', 'harmless-rewording', 'code-only'];
const introduction = `Lanegate demo: a small project that sorts support messages, three pull requests, no key, no network.
The model is a tiny learner inside this program: it answers from the examples in its prompt and knows nothing else.
`;
/** `lanegate demo`: the whole story on the example that ships with the product. */
const demoCommand = ({ world }) => new esm/* Command */.uB('demo')
    .description('the whole story on the embedded example; no key, no network')
    .option('--out <folder>', 'where the example and its reports are made', '.lanegate/demo')
    .option('--promotion', 'tell instead how three models are promoted: one as good, one worse, one slower')
    .action(async ({ out, promotion }) => {
    if (promotion)
        return tellPromotions(world);
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
async function tellPromotions(world) {
    const { demoPromotions } = await Promise.all(/* import() */[__webpack_require__.e(2835), __webpack_require__.e(6345), __webpack_require__.e(8301)]).then(__webpack_require__.bind(__webpack_require__, 8301));
    await demoPromotions(world);
}
async function tell(world, example, { change, folder }) {
    const { terminal } = world;
    terminal.print(`\n── ${change.title} (${change.branch})\n   ${change.story}\n`);
    const { checkChange } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(2294), __webpack_require__.e(3292), __webpack_require__.e(6789), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(5367), __webpack_require__.e(5126), __webpack_require__.e(8547), __webpack_require__.e(8155), __webpack_require__.e(2552), __webpack_require__.e(6195), __webpack_require__.e(6697), __webpack_require__.e(7470), __webpack_require__.e(3733), __webpack_require__.e(5913), __webpack_require__.e(6457), __webpack_require__.e(6794), __webpack_require__.e(1402), __webpack_require__.e(519), __webpack_require__.e(7336)]).then(__webpack_require__.bind(__webpack_require__, 27336));
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

;// CONCATENATED MODULE: ./dist/compiled/domain/report/change-summary.js




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

;// CONCATENATED MODULE: ./dist/compiled/cli/detect.js




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
        const { detectHistory } = await __webpack_require__.e(/* import() */ 6893).then(__webpack_require__.bind(__webpack_require__, 26893));
        const { head = 'HEAD', history: count, json = false } = options;
        return detectHistory(context, { head, count, json });
    }
    const { detect } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(3292), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(5367), __webpack_require__.e(2552), __webpack_require__.e(6457), __webpack_require__.e(3002)]).then(__webpack_require__.bind(__webpack_require__, 36457));
    const { files, openGit, syntax, terminal } = context.world;
    const git = await openGit(terminal.folder);
    const changeSet = await detect({ git, files, syntax }, { ...(await comparedCommits(git, options)), folder: options.out });
    if (options.json)
        printJson(context, changeSet);
    else
        terminal.print(changeSummary(changeSet));
});

;// CONCATENATED MODULE: ./dist/compiled/domain/doctor/doctor-text.js


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

// EXTERNAL MODULE: ./dist/compiled/domain/doctor/remote-address.js
var remote_address = __webpack_require__(33800);
;// CONCATENATED MODULE: ./dist/compiled/cli/doctor.js







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
    const { doctor } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(2294), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(5367), __webpack_require__.e(8155), __webpack_require__.e(6195), __webpack_require__.e(7470), __webpack_require__.e(1190), __webpack_require__.e(21)]).then(__webpack_require__.bind(__webpack_require__, 84123));
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

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation_evaluation = __webpack_require__(55307);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/evaluation-summary.js


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

;// CONCATENATED MODULE: ./dist/compiled/cli/evaluate.js






/** `lanegate evaluate`: run the suites for base and head; a run that was stopped goes on where it was. */
const evaluateCommand = ({ world }) => withShardOption(withRunOptions(withCommitOptions(new esm/* Command */.uB('evaluate').description('run the affected suites for base and head; resumes a stopped run')))).action(async (options) => {
    const { detect } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(3292), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(5367), __webpack_require__.e(2552), __webpack_require__.e(6457), __webpack_require__.e(3002)]).then(__webpack_require__.bind(__webpack_require__, 36457));
    const { evaluate } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(2294), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(5367), __webpack_require__.e(5126), __webpack_require__.e(8547), __webpack_require__.e(8155), __webpack_require__.e(6195), __webpack_require__.e(7470), __webpack_require__.e(3733), __webpack_require__.e(5913), __webpack_require__.e(1402), __webpack_require__.e(519), __webpack_require__.e(7141)]).then(__webpack_require__.bind(__webpack_require__, 80519));
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

// EXTERNAL MODULE: ./dist/compiled/domain/suite/name-list.js
var name_list = __webpack_require__(5906);
;// CONCATENATED MODULE: ./dist/compiled/cli/gate.js










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
        const { gate } = await Promise.all(/* import() */[__webpack_require__.e(5126), __webpack_require__.e(8547), __webpack_require__.e(6697), __webpack_require__.e(727)]).then(__webpack_require__.bind(__webpack_require__, 54137));
        const { folder: place } = world.terminal;
        return gate({ ...world, ledger: world.openLedger(place), people: world.openPeople(place) }, { folder });
    }
    if (folder !== undefined || head === undefined) {
        throw new user_error/* UserError */.yo('gate takes either a run folder or results with --head', {
            hint: 'lanegate gate .lanegate/run, or lanegate gate --base base.json --head head.json',
        });
    }
    const { gateResults } = await Promise.all(/* import() */[__webpack_require__.e(712), __webpack_require__.e(1143), __webpack_require__.e(5126), __webpack_require__.e(8547), __webpack_require__.e(27), __webpack_require__.e(1933)]).then(__webpack_require__.bind(__webpack_require__, 69351));
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

// EXTERNAL MODULE: ./dist/compiled/domain/release/short-id.js
var short_id = __webpack_require__(64565);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/desired-state.js
var desired_state = __webpack_require__(62322);
// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
;// CONCATENATED MODULE: ./dist/compiled/cli/released-lane.js


/** The lane that an option names. */
function toReleasedLane(text) {
    const lane = released_lane/* ReleasedLane */.k.safeParse(text);
    if (lane.success)
        return lane.data;
    throw new esm/* InvalidArgumentError */.Di(`It is one of ${released_lane/* ReleasedLane */.k.options.join(', ')}.`);
}

;// CONCATENATED MODULE: ./dist/compiled/cli/deploy-context.js






/** Adds `--lane`, `--environment`, `--policy`, `--push` and `--json` to a command. */
const withPlaceOptions = (command) => command
    .addOption(new esm/* Option */.c$('--lane <lane>', `one of ${released_lane/* ReleasedLane */.k.options.join(', ')}`)
    .argParser(toReleasedLane)
    .makeOptionMandatory())
    .addOption(new esm/* Option */.c$('--environment <name>', 'one of lanegate.yml').argParser(toEnvironment).makeOptionMandatory())
    .option('--policy <revision>', policyMeaning)
    .option('--push', 'also bring the ledger, and branches that are deployed to, to origin')
    .option('--json', 'print what came of it as JSON');
const policyMeaning = 'where lanegate.yml is read; main or master, of origin first, when absent';
/** The settings of the default branch, and with them everything that deploying takes. */
async function openDeployment(world, { policy, push = false }) {
    const { folder } = world.terminal;
    const { root, origin } = await world.openCheckout(folder).describe();
    const settings = await deploy_context_settingsOf(world, policy);
    const hosted = origin === undefined ? undefined : (0,remote_address/* hostedRepositoryOf */.ZF)(origin);
    const ledger = world.openLedger(folder);
    const ports = {
        ...{ ledger, clock: world.clock, log: world.log, people: world.openPeople(folder) },
        releases: world.openReleases({ root, settings: settings.release, hosted }),
        targets: await world.openTargets({ root, isPushed: push }),
    };
    return { settings, ledger, ports };
}
async function deploy_context_settingsOf(world, policy) {
    const git = await world.openGit(world.terminal.folder);
    const commit = policy ?? (await findUsualTarget(git)) ?? 'HEAD';
    const { readSettings } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(3953), __webpack_require__.e(8026)]).then(__webpack_require__.bind(__webpack_require__, 18026));
    return readSettings(git, commit);
}
function toEnvironment(text) {
    const name = desired_state/* EnvironmentName */.Ru.safeParse(text);
    if (name.success)
        return name.data;
    throw new esm/* InvalidArgumentError */.Di('It is of lower-case letters, digits, `-` and `_`.');
}

;// CONCATENATED MODULE: ./dist/compiled/cli/must-know-who.js

/** Who works here, as git knows them. Throws a `UserError` where it does not. */
async function mustKnowWho({ openPeople, terminal }) {
    const by = await openPeople(terminal.folder).me();
    if (by !== undefined)
        return by;
    throw new user_error/* UserError */.yo('git does not know who you are', {
        hint: 'git config user.name "…" and git config user.email "…"',
    });
}

;// CONCATENATED MODULE: ./dist/compiled/cli/hold.js






/** `lanegate hold`: keep a lane of an environment, or one release of it, from being deployed. */
const holdCommand = (context) => withHoldOptions(new esm/* Command */.uB('hold').description('keep a lane, or one release of it, from being deployed until it is resumed')).action((options) => change(context, options, async (ports, request) => (await Promise.all(/* import() */[__webpack_require__.e(2835), __webpack_require__.e(6427)]).then(__webpack_require__.bind(__webpack_require__, 66427))).hold(ports, request)));
/** `lanegate resume`: lift what was held. */
const resumeCommand = (context) => withHoldOptions(new esm/* Command */.uB('resume').description('lift the hold of one release, or every hold of a lane in an environment')).action((options) => change(context, options, async (ports, request) => (await Promise.all(/* import() */[__webpack_require__.e(2835), __webpack_require__.e(6427)]).then(__webpack_require__.bind(__webpack_require__, 66427))).resume(ports, request)));
const withHoldOptions = (command) => withPlaceOptions(command)
    .option('--release <id>', 'the only release that is meant, or the first digits of its id')
    .requiredOption('--reason <text>', 'why; it is shown for good');
async function change(context, { lane, environment, release, reason, push, json }, work) {
    const { world } = context;
    const by = await mustKnowWho(world);
    const ledger = world.openLedger(world.terminal.folder);
    const held = await work({ ledger, clock: world.clock }, { place: { environment, lane }, release, by, reason });
    if (push)
        await ledger.push();
    if (json)
        printJson(context, { version: 1, ...held });
    else
        world.terminal.print(`${describe(held).map(terminal_text/* terminalLine */.tL).join('\n')}\n`);
}
function describe({ changed, state }) {
    const place = `${state.lane} in ${state.environment}`;
    const held = state.holds.map(holdLine);
    if (held.length === 0)
        return [`nothing of ${place} is held`];
    return [`${changed ? '' : 'nothing changed; '}held of ${place}:`, ...held.map((line) => `  ${line}`)];
}
const holdLine = ({ digest, by, at, reason }) => `${digest === undefined ? 'everything' : (0,short_id/* shortId */.m)(digest)} since ${at} by ${by}: ${reason}`;

;// CONCATENATED MODULE: ./dist/compiled/cli/import.js



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
    const { importFiles } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(9480)]).then(__webpack_require__.bind(__webpack_require__, 19480));
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

// EXTERNAL MODULE: ./dist/compiled/domain/report/override-status.js
var override_status = __webpack_require__(87551);
;// CONCATENATED MODULE: ./dist/compiled/domain/init/next-steps.js

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

;// CONCATENATED MODULE: ./dist/compiled/domain/init/tell-findings.js
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

;// CONCATENATED MODULE: ./dist/compiled/cli/init.js





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
    const { init } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(3292), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(5367), __webpack_require__.e(2552), __webpack_require__.e(1190), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 30648));
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

// EXTERNAL MODULE: ./dist/compiled/domain/deploy/deploy-check.js
var deploy_check = __webpack_require__(55401);
// EXTERNAL MODULE: ./dist/compiled/domain/release/describe-moved.js
var describe_moved = __webpack_require__(57878);
// EXTERNAL MODULE: ./dist/compiled/domain/release/lock.js
var lock = __webpack_require__(31010);
;// CONCATENATED MODULE: ./dist/compiled/cli/lock.js








/** `lanegate lock`: write down everything that lanes are made of, or see whether what is written down still holds. */
const lockCommand = (context) => new esm/* Command */.uB('lock')
    .description(`write ${lock/* lockFile */.Ke}: every prompt, model, corpus and suite of this repository by digest`)
    .option('--check', 'write nothing; exit status 1 where the lock is missing or no longer true')
    .addOption(new esm/* Option */.c$('--against <environment>', 'see whether the code of a commit leaves every other lane as it runs there')
    .argParser(toEnvironment)
    .conflicts('check'))
    .option('--head <revision>', 'with --check and --against: a commit instead of the work in this checkout, or HEAD')
    .option('--json', 'print what was found as JSON')
    .action((options) => {
    if (options.against !== undefined)
        return against(context, options.against, options);
    return options.check ? check(context, options) : write(context, options);
});
async function write(context, { json }) {
    const { terminal, openGit, openCheckout, files } = context.world;
    const { root } = await openCheckout(terminal.folder).describe();
    const { writeLock } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(5367), __webpack_require__.e(6171), __webpack_require__.e(4194)]).then(__webpack_require__.bind(__webpack_require__, 59033));
    const { lock, path } = await writeLock({ git: await openGit(terminal.folder), files }, root);
    if (json)
        printJson(context, lock);
    else
        terminal.print(`${path}: commit it with what it locks\n`);
}
async function check(context, { head, json }) {
    const { terminal, openGit } = context.world;
    const { checkLock } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(5367), __webpack_require__.e(6171), __webpack_require__.e(4194)]).then(__webpack_require__.bind(__webpack_require__, 59033));
    const { committed, moved } = await checkLock({ git: await openGit(terminal.folder) }, head === undefined ? 'worktree' : { revision: head });
    const holds = committed !== undefined && moved.length === 0;
    if (json)
        printJson(context, { version: 1, locked: committed !== undefined, holds, moved });
    else
        terminal.print(holds ? `${lock/* lockFile */.Ke} holds\n` : whyNot(committed !== undefined, moved.map(describe_moved/* describeMoved */.v)));
    context.finish(holds ? exitStatus.passed : exitStatus.failed);
}
const whyNot = (isThere, lines) => isThere
    ? `${lock/* lockFile */.Ke} is no longer true:\n${lines.map((line) => `  ${line}\n`).join('')}write it anew: lanegate lock\n`
    : `there is no ${lock/* lockFile */.Ke}; write it: lanegate lock\n`;
async function against(context, environment, { head, json }) {
    const { terminal, openGit, openLedger, syntax } = context.world;
    const { lockAgainst } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(3292), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(5367), __webpack_require__.e(2552), __webpack_require__.e(6171), __webpack_require__.e(3155)]).then(__webpack_require__.bind(__webpack_require__, 43155));
    const ports = { git: await openGit(terminal.folder), ledger: openLedger(terminal.folder), syntax };
    const checks = await lockAgainst(ports, { revision: head ?? 'HEAD', environment });
    const holds = !(0,deploy_check/* forbids */.kT)(checks);
    if (json)
        printJson(context, { version: 1, environment, holds, checks });
    else
        terminal.print(checks.map(({ word, said }) => `${(0,terminal_text/* terminalText */.eR)(`${word}: ${said}`, 500)}\n`).join(''));
    context.finish(holds ? exitStatus.passed : exitStatus.failed);
}

;// CONCATENATED MODULE: ./dist/compiled/cli/merge.js




/** `lanegate merge`: put the shards of one run together. */
const mergeCommand = (context) => new esm/* Command */.uB('merge')
    .description('put the shards of one run together, to be judged like the run of one runner')
    .argument('<folders...>', 'the run folder of every shard')
    .option('--out <folder>', 'the folder of the whole run; .lanegate/run when absent')
    .action(async (folders, options) => {
    const { merge } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(2294), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(5367), __webpack_require__.e(5126), __webpack_require__.e(8547), __webpack_require__.e(8155), __webpack_require__.e(6195), __webpack_require__.e(3733), __webpack_require__.e(2904)]).then(__webpack_require__.bind(__webpack_require__, 72904));
    const { files, terminal } = context.world;
    const folder = await openRunFolder(files, options.out);
    const evaluation = await merge({ files }, { folders, folder });
    terminal.print(evaluationSummary(evaluation, `${folder}/${evaluation_evaluation/* evaluationFile */.DX}`));
});

// EXTERNAL MODULE: ./dist/compiled/domain/observation/observation.js
var observation = __webpack_require__(2676);
;// CONCATENATED MODULE: ./dist/compiled/domain/observation/observation-text.js


/** What was observed and what was left out, for people. */
function observationText(counts) {
    const rows = [
        ['', 'shadow', 'traffic', 'scored', 'errors', 'refusals', 'models'],
        ...['baseline', 'candidate'].map((arm) => rowOf(counts, arm)),
    ];
    const table = (0,align_columns/* alignColumns */.R)(rows, ['left', 'right', 'right', 'right', 'right', 'right', 'left']);
    const pairs = `${counts.pairs} shadowed requests have both arms, ${counts.unpaired} have one alone`;
    return [...table, pairs, ...leftOut(counts)].map((line) => `${line}\n`).join('');
}
const rowOf = (counts, arm) => [
    arm,
    ...[counts.by_arm[arm].shadow, counts.by_arm[arm].traffic, counts.scored[arm]].map(String),
    ...[counts.errors[arm], counts.refusals[arm]].map(String),
    counts.models[arm].map(terminal_text/* terminalName */.Ao).join(', '),
];
/** What was read and is no part of any observation. */
function leftOut(counts) {
    const reasons = [
        [counts.of_neither_arm, `calls of neither arm, ${counts.failed_of_neither_arm} of which failed`],
        [counts.of_both_arms, 'calls that the names of both arms fit'],
        [counts.duplicates, 'calls that were read already'],
        [counts.unplaced_scores, 'scores of which nobody can tell whose they are'],
        [counts.scores_out_of_range, 'scores that are not from 0 to 1'],
        [counts.scores_of_failures, 'scores of calls that failed'],
        [counts.other, 'spans and rows that are no calls'],
        [counts.broken, 'lines and values that cannot be read'],
    ];
    return reasons.flatMap(([count, what]) => (count === 0 ? [] : [`left out: ${count} ${what}`]));
}

;// CONCATENATED MODULE: ./dist/compiled/cli/observe.js




/** `lanegate observe`: what logs and traces of production say of two models. */
const observeCommand = (context) => new esm/* Command */.uB('observe')
    .description('read logs and traces of production: whose calls they are, their scores, errors, latency and cost')
    .argument('<files...>', 'OTLP/JSON, spans of an OpenTelemetry SDK, exports of Langfuse, or JSONL; may be packed')
    .addOption(new esm/* Option */.c$('--environment <name>', 'the environment whose rollout tells the arms apart').conflicts([
    'baseline',
    'candidate',
]))
    .option('--baseline <name...>', 'releases or models, as they served, that are the baseline')
    .option('--candidate <name...>', 'releases or models, as they served, that are the candidate')
    .addOption(new esm/* Option */.c$('--kind <kind>', 'how calls were answered that do not say so')
    .choices(observation/* ObservationKind */.rq.options)
    .default('traffic'))
    .option('--request-attribute <name>', 'what names the request of a call; its trace when absent')
    .option('--release-attribute <name>', 'what names the release that answered')
    .option('--out <folder>', `write ${observation/* observationsFile */.s7} there`)
    .option('--json', 'print the counts as JSON')
    .action(async (paths, options) => {
    const { observe } = await Promise.all(/* import() */[__webpack_require__.e(2835), __webpack_require__.e(3522), __webpack_require__.e(713), __webpack_require__.e(4784)]).then(__webpack_require__.bind(__webpack_require__, 74161));
    const { environment, baseline = [], candidate = [], kind, out: folder } = options;
    const { world } = context;
    const ports = { files: world.files, ledger: world.openLedger(world.terminal.folder) };
    const arms = environment === undefined ? { baseline, candidate } : { environment };
    const naming = { request: options.requestAttribute, release: options.releaseAttribute };
    const counts = await observe(ports, { paths, arms, kind, naming, folder });
    if (options.json)
        printJson(context, { version: 1, ...counts });
    else
        world.terminal.print(observationText(counts));
});

// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
;// CONCATENATED MODULE: ./dist/compiled/cli/override.js







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
    const { terminal, openGit, openLedger, clock } = context.world;
    if (lane === undefined || reason === undefined) {
        throw new user_error/* UserError */.yo('an override says which lane it is about, and why', {
            hint: 'lanegate override --lane prompt --reason "…"',
        });
    }
    const commit = await (await openGit(terminal.folder)).resolve(head);
    if (commit === undefined)
        throw new user_error/* UserError */.yo(`there is no commit ${head}`, { hint: 'name one with --head' });
    const by = await mustKnowWho(context.world);
    const { override } = await __webpack_require__.e(/* import() */ 8127).then(__webpack_require__.bind(__webpack_require__, 58127));
    const ledger = openLedger(terminal.folder);
    const { override: given, path } = await override({ ledger, clock }, { head: commit, lanes: lane, reason, days, by });
    if (push)
        await ledger.push();
    if (json)
        printJson(context, given);
    else
        terminal.print(`${override_describe(given)}\nrecorded in the branch lanegate: ${path}\n${whenItHolds}\n`);
}
async function list(context, { json }) {
    const { terminal, openLedger, log } = context.world;
    const { listOverrides } = await __webpack_require__.e(/* import() */ 8127).then(__webpack_require__.bind(__webpack_require__, 58127));
    const { records, strange } = await listOverrides({ ledger: openLedger(terminal.folder) });
    for (const each of strange)
        log.warn(`not believed: ${(0,terminal_text/* terminalText */.eR)(each)}`);
    if (json)
        printJson(context, records);
    else
        terminal.print(records.map((record) => `${override_describe(record)}\n`).join('') || 'nothing is overridden\n');
}
const whenItHolds = 'it holds where gate.override.allow of the target branch names you and the commit is not yours; lanegate gate tells';
/** One line a record; who wrote it may mean it for the terminal. */
const override_describe = ({ head, lanes, by, reason, expires }) => (0,terminal_text/* terminalText */.eR)(`${head.slice(0, 12)}  ${lanes.join(', ')}  until ${expires}  by ${by}: ${reason}`, 1000);
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

// EXTERNAL MODULE: ./dist/compiled/domain/planning/plan-text.js
var plan_text = __webpack_require__(65896);
;// CONCATENATED MODULE: ./dist/compiled/cli/plan.js






/** `lanegate plan`: what an evaluation could show and would cost, without a call. */
const planCommand = (context) => withShardOption(withPlanOptions(withCommitOptions(new esm/* Command */.uB('plan').description('say what the suites can show and would cost, without asking a model'))))
    .option('--json', 'print the plan as JSON')
    .action(async (options) => {
    const { detect } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(3292), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(5367), __webpack_require__.e(2552), __webpack_require__.e(6457), __webpack_require__.e(3002)]).then(__webpack_require__.bind(__webpack_require__, 36457));
    const { plan } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(2294), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(5367), __webpack_require__.e(8155), __webpack_require__.e(6195), __webpack_require__.e(7470), __webpack_require__.e(3777)]).then(__webpack_require__.bind(__webpack_require__, 60857));
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

// EXTERNAL MODULE: ./dist/compiled/domain/deploy/deploy-text.js
var deploy_text = __webpack_require__(39142);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/is-rolled-out.js
var is_rolled_out = __webpack_require__(77417);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/rollout-text.js
var rollout_text = __webpack_require__(28870);
;// CONCATENATED MODULE: ./dist/compiled/cli/promote-model.js




/** Begins a rollout of a model, or moves the one that is on its way, and brings what runs now to its target. */
async function promoteModel(context, opened, options) {
    const { world } = context;
    const { environment, release, evidence = [], baseline = [], candidate = [], approve = [], occasion } = options;
    const { settings, ledger, ports, by } = opened;
    const { readEvidence } = await Promise.all(/* import() */[__webpack_require__.e(3522), __webpack_require__.e(713), __webpack_require__.e(2529)]).then(__webpack_require__.bind(__webpack_require__, 92674));
    const { advanceRollout } = await Promise.all(/* import() */[__webpack_require__.e(2835), __webpack_require__.e(6345), __webpack_require__.e(3576)]).then(__webpack_require__.bind(__webpack_require__, 83576));
    const read = await readEvidence(world, { paths: evidence, arms: { baseline, candidate } });
    const report = await advanceRollout(ports, {
        ...{ environment, release, by, settings, approved: approve, ...read },
        occasion: occasion ?? (0,moment/* momentOf */.Et)(world.clock.now()),
    });
    const { serve } = await Promise.all(/* import() */[__webpack_require__.e(2835), __webpack_require__.e(7768), __webpack_require__.e(4548)]).then(__webpack_require__.bind(__webpack_require__, 94548));
    const place = { environment, lane: 'model' };
    const whyNotServed = await serve(ports, { place, runs: report.runs, by, settings });
    if (options.push)
        await ledger.push();
    if (options.json)
        printJson(context, report);
    else
        world.terminal.print((0,rollout_text/* rolloutText */.p)(report));
    if (whyNotServed !== undefined)
        world.log.warn(whyNotServed);
    context.finish(whyNotServed === undefined ? statuses[report.outcome] : exitStatus.error);
}
const statuses = {
    moved: exitStatus.passed,
    waiting: exitStatus.passed,
    completed: exitStatus.passed,
    nothing: exitStatus.passed,
    refused: exitStatus.failed,
    'rolled-back': exitStatus.failed,
    paused: exitStatus.error,
};

;// CONCATENATED MODULE: ./dist/compiled/cli/promote.js








/** `lanegate promote`: make a release what runs of its lane in an environment. */
const promoteCommand = (context) => withPlaceOptions(new esm/* Command */.uB('promote')
    .description('make a release what is to run of one lane in an environment, deploy it and ask whether it is served')
    .option('--release <id>', 'its id, or the first digits of it; what runs in the environment before, or a model on its way, when absent')
    .option('--reason <text>', 'why; it is shown for good')
    .option('--evidence <file...>', 'of a model: what production observed, as `lanegate observe` reads or writes it')
    .option('--baseline <name...>', 'of a model: releases or models in the evidence that are what runs')
    .option('--candidate <name...>', 'of a model: releases or models in the evidence that are promoted')
    .addOption(new esm/* Option */.c$('--approve <stage...>', 'of a model: stages that it may enter').choices([
    'shadow',
    'traffic',
    'full',
]))
    .option('--occasion <id>', 'of a model: what this call is, such as the id of a run; made twice, it counts once')).action(async (options) => {
    const { world } = context;
    const { lane, environment, release, reason = 'promoted from a terminal' } = options;
    const by = await mustKnowWho(world);
    const opened = await openDeployment(world, options);
    const { settings, ledger, ports } = opened;
    if ((0,is_rolled_out/* isRolledOut */.Z)(options, settings))
        return promoteModel(context, { ...opened, by }, options);
    const { promote } = await Promise.all(/* import() */[__webpack_require__.e(2835), __webpack_require__.e(7768), __webpack_require__.e(4548)]).then(__webpack_require__.bind(__webpack_require__, 94548));
    const report = await promote(ports, { place: { environment, lane }, release, by, reason, settings });
    if (options.push)
        await ledger.push();
    tellDeployment(context, report, options);
});
/** Prints what became of a move; 0 where it runs, 1 where it was refused, 3 where it failed. */
function tellDeployment(context, report, { json }) {
    if (json)
        printJson(context, report);
    else
        context.world.terminal.print((0,deploy_text/* deployText */.P)(report));
    const statuses = { moved: exitStatus.passed, unchanged: exitStatus.passed, refused: exitStatus.failed, failed: 3 };
    context.finish(statuses[report.outcome]);
}

;// CONCATENATED MODULE: ./dist/compiled/cli/release.js











/** `lanegate release`: an immutable record of one lane of a commit, with the bundle that applications read. */
const releaseCommand = (context) => new esm/* Command */.uB('release')
    .description('release one lane of a commit that was evaluated: its bundle, by digest, and a record in the ledger')
    .addOption(new esm/* Option */.c$('--lane <lane>', released_lane/* ReleasedLane */.k.options.join(', ')).argParser(toReleasedLane).makeOptionMandatory())
    .option('--head <revision>', 'the commit', 'HEAD')
    .option('--policy <revision>', 'the branch whose lanegate.yml binds; main or master, of origin first, when absent')
    .option('--run <folder>', 'the run folder that evaluated the commit; .lanegate/run when absent')
    .option('--out <folder>', 'where the bundle is published, whatever lanegate.yml says')
    .option('--push', 'also bring the ledger to origin')
    .option('--json', 'print the record as JSON')
    .action((options) => run(context, options));
async function run(context, options) {
    const { world } = context;
    const { terminal, files, clock } = world;
    const { lane, head, run: folder, push, json } = options;
    const by = await mustKnowWho(world);
    const git = await world.openGit(terminal.folder);
    const policy = options.policy ?? (await mustFindTarget(git));
    const [ledger, people] = [world.openLedger(terminal.folder), world.openPeople(terminal.folder)];
    const releases = await openReleases(world, git, { policy, out: options.out });
    const { release } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(5367), __webpack_require__.e(5126), __webpack_require__.e(8547), __webpack_require__.e(6697), __webpack_require__.e(6171), __webpack_require__.e(7387)]).then(__webpack_require__.bind(__webpack_require__, 42032));
    const { release: made, isNew } = await release({ git, files, ledger, people, releases, clock }, { lane, revision: head, policy, folder: runFolderOf(folder), by });
    if (push)
        await ledger.push();
    if (json)
        printJson(context, made);
    else
        terminal.print(release_describe(made, isNew));
}
async function mustFindTarget(git) {
    const branch = await findUsualTarget(git);
    if (branch !== undefined)
        return branch;
    throw new user_error/* UserError */.yo('there is no branch main or master whose lanegate.yml would bind', {
        hint: 'name one with --policy',
    });
}
/** The place that policy names, or a folder that the command names. */
async function openReleases(world, git, { policy, out }) {
    const { root, origin } = await world.openCheckout(world.terminal.folder).describe();
    const { readReleaseSettings } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(5367), __webpack_require__.e(5126), __webpack_require__.e(8547), __webpack_require__.e(6697), __webpack_require__.e(6171), __webpack_require__.e(7387)]).then(__webpack_require__.bind(__webpack_require__, 42032));
    const settings = out === undefined ? await readReleaseSettings(git, policy) : { to: { folder: out } };
    return world.openReleases({ root, settings, hosted: origin === undefined ? undefined : (0,remote_address/* hostedRepositoryOf */.ZF)(origin) });
}
function release_describe({ id, lane, commit, bundle, evidence }, isNew) {
    const { verdict, override } = evidence;
    const why = override === undefined ? verdict : `${verdict}, overridden on record`;
    const lines = [
        `${lane} ${(0,short_id/* shortId */.m)(id)} of ${commit.slice(0, 12)} ${isNew ? 'released' : 'was released before'}: ${why}`,
        ...(bundle === undefined ? [] : [`bundle ${(0,short_id/* shortId */.m)(bundle.digest)} at ${bundle.place}`]),
    ];
    return lines.map((line) => `${(0,terminal_text/* terminalText */.eR)(line, 500)}\n`).join('');
}

;// CONCATENATED MODULE: ./dist/compiled/domain/observation/replay-text.js


/** What a replay came to, for people. */
function replayText(report, path) {
    const { requests, unreadable, drawn, replayed, stopped, cost_usd: costUsd, grader_errors: graderErrors } = report;
    const { scored, errors, error_kinds: kinds, refusals } = report;
    const lines = [
        `replayed ${replayed} of ${drawn} requests (${requests} in the log, ${unreadable} that cannot be put again), ${(0,format_quantity/* formatMoney */.up)(costUsd)}`,
        ...['baseline', 'candidate'].map((arm) => `${arm}: ${scored[arm]} scored, ${errors[arm]} failed${toldKinds(kinds[arm])}, ${refusals[arm]} refused`),
        ...Object.entries(graderErrors).map(([metric, count]) => `${(0,terminal_text/* terminalName */.Ao)(metric)}: ${count} answers not graded`),
        ...(stopped === undefined ? [] : [`stopped early: ${stopped}`]),
        `wrote ${path}`,
    ];
    return lines.map((line) => `${(0,terminal_text/* terminalLine */.tL)(line)}\n`).join('');
}
/** Why calls failed, the commonest first. */
function toldKinds(kinds) {
    const told = Object.entries(kinds).sort(([, one], [, other]) => other - one);
    return told.length === 0 ? '' : ` (${told.map(([kind, count]) => `${count} ${kind}`).join(', ')})`;
}

;// CONCATENATED MODULE: ./dist/compiled/cli/replay.js







/** `lanegate replay`: the requests of a log put to two models, as evidence for a rollout in shadow. */
const replayCommand = (context) => withConcurrencyOption(new esm/* Command */.uB('replay')
    .description('put the requests of a log to two models, graded and within the budget of a run; resumes')
    .argument('<logs...>', 'JSONL with `messages`, recordings, or traces that tell what the model was asked')
    .addOption(nameOption('--baseline <name>', 'the route or binding that runs now; NAME@REVISION for a commit’s'))
    .addOption(nameOption('--candidate <name>', 'the route or binding that may take its place'))
    .option('--suite <name>', 'the suite whose graders grade the answers')
    .addOption(new esm/* Option */.c$('--most <requests>', 'replay so many requests, drawn at random; all when absent').argParser(replay_toCount))
    .option('--request-attribute <name>', 'what names the request of a line or a span')
    .option('--out <folder>', `where ${observation/* observationsFile */.s7} is written; .lanegate/replay when absent`))
    .option('--json', 'print what came of it as JSON')
    .action(async (logs, options) => {
    const { world } = context;
    const { replayRequests } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(2294), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(8155), __webpack_require__.e(5913), __webpack_require__.e(3522), __webpack_require__.e(8739), __webpack_require__.e(999)]).then(__webpack_require__.bind(__webpack_require__, 8998));
    const { baseline, candidate, suite, most, concurrency, requestAttribute } = options;
    const folder = await openLanegateFolder(world.files);
    const out = options.out ?? `${folder}/replay`;
    const report = await replayRequests({ ...world, git: await world.openGit(world.terminal.folder), gateway: await world.openGateway() }, {
        ...{ logs, baseline, candidate, suite, most, folder, out, concurrency },
        naming: { request: requestAttribute },
        signal: world.terminal.interruption,
    });
    if (options.json)
        printJson(context, report);
    else
        world.terminal.print(replayText(report, `${out}/${observation/* observationsFile */.s7}`));
    if (report.replayed === 0)
        context.finish(exitStatus.error);
});
const nameOption = (flags, description) => new esm/* Option */.c$(flags, description).argParser(nameOf).makeOptionMandatory();
/** A name may hold an `@` of its own only before another one. */
function nameOf(text) {
    const at = text.lastIndexOf('@');
    if (at === -1)
        return { name: text };
    if (at > 0 && at < text.length - 1)
        return { name: text.slice(0, at), revision: text.slice(at + 1) };
    throw new esm/* InvalidArgumentError */.Di('It is a name, or a name and a commit such as triage@HEAD~1.');
}
function replay_toCount(text) {
    const count = Number(text);
    if (/^[1-9]\d{0,6}$/.test(text))
        return count;
    throw new esm/* InvalidArgumentError */.Di('It is a whole number from 1 on.');
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/report-format.js
/** Every format in which a run is told. */
const reportFormats = ['markdown', 'html', 'junit', 'json', 'csv'];

;// CONCATENATED MODULE: ./dist/compiled/cli/report.js


/** `lanegate report`: print a judged run in a format for people or machines. */
const reportCommand = ({ world }) => new esm/* Command */.uB('report')
    .description('print the report of a run as Markdown, HTML, JUnit XML or JSON, or its samples as CSV')
    .argument('<folder>', 'a run folder with a verdict.json')
    .addOption(new esm/* Option */.c$('--format <format>', 'of the report').choices(reportFormats).default('markdown'))
    .action(async (folder, { format }) => {
    const { renderCsv, renderReport } = await Promise.all(/* import() */[__webpack_require__.e(6789), __webpack_require__.e(5126), __webpack_require__.e(8547), __webpack_require__.e(6697), __webpack_require__.e(6794), __webpack_require__.e(3604)]).then(__webpack_require__.bind(__webpack_require__, 6794));
    if (format !== 'csv')
        world.terminal.print(await renderReport(world, { folder, format }));
    else
        for await (const piece of renderCsv(world, { folder }))
            world.terminal.print(piece);
});

;// CONCATENATED MODULE: ./dist/compiled/cli/rollback.js




/** `lanegate rollback`: bring an earlier release of one lane back, and leave every other lane as it is. */
const rollbackCommand = (context) => withPlaceOptions(new esm/* Command */.uB('rollback')
    .description('bring an earlier release of one lane back and hold the one that ran; other lanes stay as they are')
    .option('--to <id>', 'the release, or the first digits of its id; the one that ran before when absent')
    .option('--reason <text>', 'why; it is shown for good', 'rolled back from a terminal')).action(async (options) => {
    const { world } = context;
    const { lane, environment, to, reason } = options;
    const by = await mustKnowWho(world);
    const { settings, ledger, ports } = await openDeployment(world, options);
    const { rollback } = await Promise.all(/* import() */[__webpack_require__.e(2835), __webpack_require__.e(7768), __webpack_require__.e(2129)]).then(__webpack_require__.bind(__webpack_require__, 82129));
    const report = await rollback(ports, { place: { environment, lane }, to, by, reason, settings });
    if (options.push)
        await ledger.push();
    tellDeployment(context, report, options);
});

;// CONCATENATED MODULE: ./dist/compiled/cli/schema-name.js
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
    'ai-lock',
    'bundle',
    'release',
];

;// CONCATENATED MODULE: ./dist/compiled/cli/schema.js



/** `lanegate schema`: the JSON Schema of a file, for editors and other programs; without a name, what there is. */
const schemaCommand = (context) => new esm/* Command */.uB('schema')
    .description('print the JSON Schema of a file that Lanegate reads or writes')
    .addArgument(new esm/* Argument */.ef('[name]', 'which file').choices(schemaNames))
    .action(async (name) => {
    const { jsonSchemaOf } = await Promise.all(/* import() */[__webpack_require__.e(712), __webpack_require__.e(8531), __webpack_require__.e(5367), __webpack_require__.e(5126), __webpack_require__.e(2255)]).then(__webpack_require__.bind(__webpack_require__, 7991));
    if (name === undefined)
        context.world.terminal.print(`${schemaNames.join('\n')}\n`);
    else
        printJson(context, jsonSchemaOf(name));
});

// EXTERNAL MODULE: ./dist/compiled/domain/selftest/selftest-report.js
var selftest_report = __webpack_require__(97745);
;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/selftest-text.js



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

;// CONCATENATED MODULE: ./dist/compiled/cli/selftest.js






/** `lanegate selftest`: how often the gate would block a change of nothing, and what would suit the noise. */
const selftestCommand = (context) => withConcurrencyOption(new esm/* Command */.uB('selftest')
    .description('ask the same target over and over, and tell how noisy it is and how the gate judges that; resumes')
    .option('--suite <name...>', 'test these suites; all of them when absent')
    .addOption(new esm/* Option */.c$('--repeats <count>', 'how often each case is asked, 4 to 100').argParser(toRepeats).default(5))
    .option('--ref <revision>', 'the commit whose suites are tested', 'HEAD')
    .option('--out <folder>', 'where samples and the result are kept; .lanegate/selftest when absent'))
    .option('--json', 'print the result as JSON')
    .action(async (options) => {
    const { selftest } = await Promise.all(/* import() */[__webpack_require__.e(8478), __webpack_require__.e(712), __webpack_require__.e(2294), __webpack_require__.e(3953), __webpack_require__.e(8531), __webpack_require__.e(7924), __webpack_require__.e(5367), __webpack_require__.e(5126), __webpack_require__.e(8547), __webpack_require__.e(8155), __webpack_require__.e(6195), __webpack_require__.e(7470), __webpack_require__.e(3733), __webpack_require__.e(5913), __webpack_require__.e(1402), __webpack_require__.e(5923)]).then(__webpack_require__.bind(__webpack_require__, 5934));
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

// EXTERNAL MODULE: ./dist/compiled/domain/promotion/false-rollback-budget.js
var false_rollback_budget = __webpack_require__(77789);
// EXTERNAL MODULE: ./dist/compiled/domain/simulation/model-behaviour.js
var model_behaviour = __webpack_require__(36392);
// EXTERNAL MODULE: ./dist/compiled/domain/simulation/simulated-settings.js
var simulated_settings = __webpack_require__(95815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/normal-distribution.js
var normal_distribution = __webpack_require__(6027);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/quantile.js
var quantile = __webpack_require__(51998);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/wilson-interval.js
var wilson_interval = __webpack_require__(28649);
;// CONCATENATED MODULE: ./dist/compiled/domain/simulation/simulation-report.js





const Count = schemas/* number */.aig().int().nonnegative();
/** How the promotions of one scenario went. */
const ScenarioSummary = schemas/* strictObject */.rej({
    scenario: schemas/* string */.YjP(),
    runs: Count,
    completed: Count,
    completed_interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).describe('Of the share, by Wilson at 95 %'),
    rolled_back: schemas/* strictObject */.rej({ before_production: Count, shadow: Count, traffic: Count, full: Count }),
    unfinished: Count,
    median_pairs: schemas/* number */.aig(),
    median_requests: schemas/* number */.aig(),
    median_hours: schemas/* number */.aig(),
});
/** What `lanegate simulate` prints as JSON. */
const SimulationReport = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    seed: schemas/* string */.YjP(),
    faults: schemas/* boolean */.zMY().describe('Whether calls crashed, were made twice or ran on a wrong clock'),
    false_rollback_budget: schemas/* number */.aig().describe('At most how often an equal model is rolled back'),
    scenarios: schemas/* array */.YOg(ScenarioSummary),
});
/** Sums the runs of one scenario up. */
function summariseRuns(scenario, runs) {
    const completed = runs.filter(({ outcome }) => outcome === 'completed').length;
    const back = runs.filter(({ outcome }) => outcome === 'rolled-back');
    const backFrom = (...stages) => back.filter(({ stage }) => stages.includes(stage)).length;
    const median = (of) => (0,quantile/* quantile */.Y)(runs.map((run) => run[of]), 0.5);
    return {
        ...{ scenario, runs: runs.length, completed },
        completed_interval: (0,wilson_interval/* wilsonInterval */.Y)(completed, runs.length, (0,normal_distribution/* normalQuantile */.Z)(0.975)),
        rolled_back: {
            before_production: backFrom('dev', 'staging'),
            ...{ shadow: backFrom('shadow'), traffic: backFrom('traffic'), full: backFrom('full') },
        },
        unfinished: runs.length - completed - back.length,
        ...{ median_pairs: median('pairs'), median_requests: median('requests'), median_hours: median('hours') },
    };
}
const heading = [
    'scenario',
    'runs',
    'reached full',
    'back from shadow',
    'traffic',
    'full',
    'pairs',
    'requests',
    'hours',
];
/** The report as people read it. */
function simulationText({ scenarios, seed, faults, false_rollback_budget: budget }) {
    const rows = scenarios.map((each) => {
        const { shadow, traffic, full } = each.rolled_back;
        const medians = [each.median_pairs, each.median_requests, each.median_hours].map((value) => value.toFixed(0));
        return [each.scenario, String(each.runs), shareOf(each), String(shadow), String(traffic), String(full), ...medians];
    });
    const lines = (0,align_columns/* alignColumns */.R)([heading, ...rows], ['left', ...heading.slice(1).map(() => 'right')]);
    const disturbed = faults ? ', with crashes, double calls and wrong clocks' : '';
    return [
        ...lines,
        '',
        `Seed ${seed}${disturbed}; pairs, requests and hours are medians. An equal model is rolled back in at most ${(100 * budget).toFixed(0)} % of promotions.`,
        '',
    ].join('\n');
}
const shareOf = ({ completed, runs, completed_interval: [low, high] }) => `${((100 * completed) / Math.max(1, runs)).toFixed(0)} % (${(100 * low).toFixed(0)} to ${(100 * high).toFixed(0)})`;

;// CONCATENATED MODULE: ./dist/compiled/cli/simulate.js






const described = model_behaviour/* scenarioNames */.LZ.map((name) => `${name} (${model_behaviour/* scenarios */.qQ[name].means})`).join(', ');
/** `lanegate simulate`: how promotions end, of models whose truth is known. */
const simulateCommand = (context) => new esm/* Command */.uB('simulate')
    .description('promote models of a simulated fleet, by the stage that production uses, and count how that ends')
    .addOption(new esm/* Option */.c$('--scenario <name...>', `which models: ${described}`).choices(model_behaviour/* scenarioNames */.LZ).default(model_behaviour/* scenarioNames */.LZ))
    .addOption(new esm/* Option */.c$('--runs <count>', 'promotions of each, 1 to 10000').argParser(toRuns).default(20))
    .option('--seed <text>', 'what all chance depends on', 'lanegate')
    .option('--faults', 'let calls crash, be made twice, get stale evidence and run on wrong clocks')
    .option('--json', 'print the counts as JSON')
    .action(async (options) => {
    const report = await simulateAll(context.world, options);
    if (options.json)
        printJson(context, report);
    else
        context.world.terminal.print(simulationText(report));
});
async function simulateAll(world, options) {
    const { seed, faults: withFaults = false } = options;
    const { simulatePromotion, simulationStartMs } = await Promise.all(/* import() */[__webpack_require__.e(2835), __webpack_require__.e(6345), __webpack_require__.e(8682)]).then(__webpack_require__.bind(__webpack_require__, 8682));
    const settings = (0,simulated_settings/* simulatedSettings */.G)();
    const summaries = [];
    for (const scenario of options.scenario) {
        const runs = [];
        for (let number = 0; number < options.runs; number += 1) {
            const promotion = { scenario, seed: `${seed} ${number}`, withFaults, settings };
            runs.push(await simulatePromotion(world.openSimulation(simulationStartMs), promotion));
            world.terminal.interruption.throwIfAborted();
        }
        summaries.push(summariseRuns(scenario, runs));
    }
    const budget = (0,false_rollback_budget/* totalOf */.e6)((0,false_rollback_budget/* falseRollbackBudget */.ZQ)(settings.promotion, settings.gate.alpha));
    return { version: 1, seed, faults: withFaults, false_rollback_budget: budget, scenarios: summaries };
}
function toRuns(text) {
    const runs = Number(text);
    if (/^\d+$/.test(text) && runs >= 1 && runs <= 10_000)
        return runs;
    throw new esm/* InvalidArgumentError */.Di('It is a whole number from 1 to 10000.');
}

// EXTERNAL MODULE: ./dist/compiled/domain/deploy/status-markdown.js
var status_markdown = __webpack_require__(62359);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/status-text.js
var status_text = __webpack_require__(49693);
;// CONCATENATED MODULE: ./dist/compiled/cli/status.js





/** `lanegate status`: what runs of each lane in each environment, since when and on what evidence. */
const statusCommand = (context) => new esm/* Command */.uB('status')
    .description('tell what is to run of each lane in each environment, since when, on what evidence, and what waits')
    .addOption(new esm/* Option */.c$('--environment <name>', 'the only one that is told').argParser(toEnvironment))
    .option('--policy <revision>', policyMeaning)
    .option('--verify', 'ask what is really served')
    .addOption(new esm/* Option */.c$('--markdown', 'print it as Markdown').conflicts('json'))
    .option('--json', 'print it as JSON')
    .action(async (options) => {
    const { environment, verify, json, markdown } = options;
    const { settings, ports } = await openDeployment(context.world, options);
    const { status } = await Promise.all(/* import() */[__webpack_require__.e(2835), __webpack_require__.e(6345), __webpack_require__.e(1174)]).then(__webpack_require__.bind(__webpack_require__, 1174));
    const told = await status({ ...ports, ...(verify ? { ask: ports } : {}) }, { settings, environment });
    if (json)
        printJson(context, told);
    else
        context.world.terminal.print(markdown ? (0,status_markdown/* statusMarkdown */.K)(told) : (0,status_text/* statusText */.qS)(told));
});

;// CONCATENATED MODULE: ./dist/compiled/cli/program.js































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
    simulateCommand,
    doctorCommand,
    compareCommand,
    importCommand,
    askCommand,
    canaryCommand,
    observeCommand,
    replayCommand,
    compileCommand,
    overrideCommand,
    lockCommand,
    releaseCommand,
    promoteCommand,
    rollbackCommand,
    holdCommand,
    resumeCommand,
    statusCommand,
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

/***/ 89194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   N$: () => (/* binding */ Engine),
/* harmony export */   gB: () => (/* binding */ plainYaml),
/* harmony export */   r3: () => (/* binding */ preamble)
/* harmony export */ });
/* unused harmony exports Cannot, Compiled */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);


/** The engines that configuration can be compiled for. */
const Engine = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['litellm', 'envoy', 'flagd']);
/** Something of the policy that an engine cannot do, or not as the policy says. */
const Cannot = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Where the policy says it, in lanegate.yml'),
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What becomes of it, in a sentence'),
});
/** The configuration of one engine. */
const Compiled = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    engine: Engine,
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What the engine’s own documentation calls the file'),
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['engine', 'ours'])
        .describe('Whose schema it was held to: that of the engine, or ours where the engine has none'),
    cannot: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Cannot),
});
/** What holds of every policy in an engine, since nobody asked for each default. */
const alwaysSo = {
    litellm: 'Guards of Lanegate at their defaults that LiteLLM has no equal of do not hold.',
    envoy: 'Guards of Lanegate at their defaults that Envoy has no equal of do not hold; traces are set up where it is installed.',
    flagd: 'Flags say who answers. Retries, timeouts, breakers and traces are the application’s.',
};
/** What stands above every compiled file, a line each: where it is from and what it does not do. */
function preamble(engine, cannot) {
    return [
        `Compiled from lanegate.yml for ${engine}. Change the policy and compile it again rather than this file.`,
        alwaysSo[engine],
        ...(cannot.length === 0 ? [] : ['What the policy says and this engine does not do:']),
        ...cannot.map(({ key, why }) => `- ${key}: ${why}`),
    ];
}
/** Each thing once, however many models share it. */
const eachOnce = (cannot) => [
    ...new Map(cannot.map((each) => [`${each.key} ${each.why}`, each])).values(),
];
/**
 * A value as YAML that readers of YAML 1.1 take for the same: Python's and Go's take a bare date for a date, `no` for false, and a number
 * with an exponent but no point for a text.
 */
const plainYaml = (value) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { version: '1.1', lineWidth: 0 }).replace(/^(\s*\w*cost\w*: )(\d[\d.]*e-\d+)$/gm, (_, key, rate) => `${key}${Number(rate).toFixed(15).replace(/0+$/, '')}`);


/***/ }),

/***/ 55401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Wb: () => (/* binding */ checkLines),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   ce: () => (/* binding */ DeployCheck),
/* harmony export */   iz: () => (/* binding */ onlyTold),
/* harmony export */   kT: () => (/* binding */ forbids),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5592);


/** Something that was looked at before a lane was moved: it holds, it forbids the move, or it is only told. */
const DeployCheck = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    word: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['holds', 'fails', 'told']),
    said: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
});
const check = (word, said) => ({
    word,
    said: said.length <= _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRemark */ .$L ? said : `${said.slice(0, _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRemark */ .$L - 1)}…`,
});
const holds = (said) => check('holds', said);
const fails = (said) => check('fails', said);
const told = (said) => check('told', said);
/** A check that is told where it would forbid, for moves that it must not stand in the way of. */
const onlyTold = (found) => (found.word === 'fails' ? told(found.said) : found);
/** True where any check forbids the move. */
const forbids = (checks) => checks.some(({ word }) => word === 'fails');
/** Checks as a record keeps them, a line each. */
const checkLines = (checks) => checks.slice(0, 50).map(({ word, said }) => `${word}: ${said}`.slice(0, _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRemark */ .$L));


/***/ }),

/***/ 62359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ statusMarkdown)
/* harmony export */ });
/* harmony import */ var _report_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66548);
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74383);
/* harmony import */ var _status_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49693);



const columns = ['Environment', 'Lane', 'Release', 'Commit', 'Since', 'By', 'Evidence', 'Served'];
const mostRows = 200;
/** What runs, as Markdown: a table, and a list of what is held and what is on its way. */
function statusMarkdown({ lanes, notes }) {
    if (lanes.length === 0)
        return '### What runs\n\nNothing is deployed, and no environment is declared.\n';
    const table = (0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Q)({ columns: columns.map((heading) => ({ heading })), items: lanes, cellsOf: cellsInMarkdown }, mostRows);
    const told = lanes.flatMap((lane) => (0,_status_text_js__WEBPACK_IMPORTED_MODULE_1__/* .laneNotes */ .YV)(lane).map((note) => `${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(lane.environment)} ${lane.lane}: ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(note)}`));
    const lines = [...told, ...notes.map((note) => (0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(note))];
    const list = lines.length === 0 ? '' : `\n${(0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownList */ .A)(lines, (line) => line, mostRows)}\n`;
    return `### What runs\n\n${table}\n${list}`;
}
/** Ids are code, names are anybody's. */
function cellsInMarkdown(lane) {
    const [environment = '', name = '', release = '', commit = '', since = '', by = '', evidence = '', served = ''] = (0,_status_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(lane);
    return [
        (0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(environment),
        name,
        lane.release === undefined ? release : (0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(release),
        commit === '' ? '' : (0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(commit),
        since,
        by === '' ? '' : (0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(by),
        evidence,
        served,
    ];
}


/***/ }),

/***/ 49693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ laneNotes),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_align_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84025);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62498);



const headings = ['environment', 'lane', 'release', 'commit', 'since', 'by', 'evidence', 'served'];
/** What runs, for a terminal: a row a lane, and below it what is held and what is on its way. */
function statusText({ lanes, notes }) {
    const [head = '', ...rows] = (0,_report_align_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .alignColumns */ .R)([headings, ...lanes.map(cellsOf)], Array(headings.length).fill('left'));
    const body = lanes.flatMap((lane, index) => [rows[index] ?? '', ...laneNotes(lane).map((note) => `  ${note}`)]);
    const all = [
        ...(lanes.length === 0 ? ['nothing is deployed, and no environment is declared'] : [head, ...body]),
        ...notes.map((note) => `note: ${note}`),
    ];
    return `${all.map(_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalLine */ .tL).join('\n')}\n`;
}
const cellsOf = ({ environment, lane, release, commit, since, by, evidence, served }) => [
    environment,
    lane,
    release === undefined ? 'nothing' : (0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(release),
    commit?.slice(0, 9) ?? '',
    since ?? '',
    by ?? '',
    evidenceOf(evidence),
    { verified: 'yes', 'not-asked': '', no: 'NO' }[served],
];
const evidenceOf = (evidence) => {
    if (evidence === undefined)
        return '';
    return evidence.override === undefined ? evidence.verdict : `${evidence.verdict}, overridden`;
};
function rolloutNote({ release, stage, weight, since, paused }) {
    const pause = paused === undefined ? '' : `, paused since ${paused.since}`;
    return `rollout of ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(release)}: ${stage}, ${weight} % of requests, since ${since}${pause}`;
}
/** What there is to say of a lane beside what runs of it. */
function laneNotes({ reason, rolled_back, holds, rollout, waits_for, served_instead }) {
    const held = holds.filter(({ digest }) => digest !== undefined);
    return [
        ...(reason === undefined ? [] : [`because: ${reason}`]),
        ...(rolled_back === undefined ? [] : [`rolled back from ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(rolled_back)}`]),
        ...(rollout === undefined ? [] : [rolloutNote(rollout)]),
        ...waits_for.map((each) => `waits for: ${each}`),
        ...held.map(({ digest = '', by, at, reason: why }) => `held: ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(digest)} by ${by} at ${at}: ${why}`),
        ...(served_instead === undefined ? [] : [`served instead: ${served_instead}`]),
    ];
}


/***/ }),

/***/ 33800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 89924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ Observation),
/* harmony export */   h8: () => (/* binding */ ObservedError),
/* harmony export */   oL: () => (/* binding */ observationKey),
/* harmony export */   rq: () => (/* binding */ ObservationKind),
/* harmony export */   s7: () => (/* binding */ observationsFile),
/* harmony export */   uI: () => (/* binding */ longestId),
/* harmony export */   xs: () => (/* binding */ ObservedArm)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88490);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76419);



/** The version of a model that answered: what runs, or what may take its place. */
const ObservedArm = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['baseline', 'candidate']);
/**
 * How a request was answered. `shadow`: by both arms, and the user never saw the candidate's answer, so that answers are
 * compared in pairs of one id. `traffic`: by one arm alone, which is what the user saw.
 */
const ObservationKind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['shadow', 'traffic']);
/** Why a request has no answer. A refusal is an answer of its own kind, told by `refused`. */
const ObservedError = _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentKind */ .fJ.exclude(['refused', 'filtered']);
const Name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(500);
/** The longest id of a request, in characters. */
const longestId = 500;
/** One line of `observations.jsonl`: what one arm made of one request of production. */
const Observation = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(longestId).describe('Of the request; both answers of a shadowed request have the same'),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"].describe('When the request began'),
    arm: ObservedArm,
    model: Name.describe('The digest of the model lane that answered, or the name of the model that served'),
    kind: ObservationKind,
    scores: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(Name, zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1))
        .optional()
        .describe('Metric to score; absent where nobody graded the answer'),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().optional(),
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().optional(),
    error: ObservedError.optional().describe('Why there is no answer; absent where there is one'),
    refused: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe('Whether the model declined or a filter kept its answer back; absent where nobody looked'),
    user: Name.optional().describe('A pseudonym of who asked, the same for every request of theirs'),
})
    .refine(({ error, scores }) => error === undefined || scores === undefined, {
    path: ['scores'],
    error: 'a failed call has no scores',
})
    .refine(({ error, refused }) => error === undefined || refused !== true, {
    path: ['refused'],
    error: 'a failed call is no refusal',
});
const observationsFile = 'observations.jsonl';
/** What tells observations apart: the same one twice is one. */
const observationKey = ({ kind, arm, id }) => `${kind} ${arm} ${id}`;


/***/ }),

/***/ 65896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planText),
/* harmony export */   p: () => (/* binding */ planWarnings)
/* harmony export */ });
/* harmony import */ var _gate_settle_margin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16431);
/* harmony import */ var _report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93681);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62498);
/* harmony import */ var _statistics_passable_margin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79393);
/* harmony import */ var _unit_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78220);





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

/***/ 78220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ measuredNoise),
/* harmony export */   cx: () => (/* binding */ assumedDiscordance),
/* harmony export */   n$: () => (/* binding */ assumedNoise)
/* harmony export */ });
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59782);
/* harmony import */ var _statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87076);
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10387);



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

/***/ 77789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ falseRollbackBudget),
/* harmony export */   b1: () => (/* binding */ splitAlpha),
/* harmony export */   e6: () => (/* binding */ totalOf)
/* harmony export */ });
/** How likely a right split of traffic is taken for a wrong one at one step; it pauses and does not roll back. */
const splitAlpha = 1 / 1000;
/**
 * At most how likely a release that changes nothing is dropped on its way, part by part: by the union bound, their sum
 * holds for the whole way, however often it is looked at. `evaluationAlpha` is that of the gate, once in dev and once for
 * each environment that goes before.
 */
function falseRollbackBudget({ staging, shadow, traffic }, evaluationAlpha) {
    return [
        { where: 'dev', alpha: evaluationAlpha },
        ...staging.environments.map((name) => ({ where: `staging ${name}`, alpha: evaluationAlpha })),
        { where: 'shadow', alpha: shadow.alpha },
        ...traffic.steps.map(({ weight }) => ({
            where: weight === 100 ? 'full' : `traffic at ${weight} %`,
            alpha: traffic.alpha,
        })),
    ];
}
/** The sum of a budget, which is at most 1, to twelve digits. */
function totalOf(budget) {
    const sum = budget.reduce((total, { alpha }) => total + alpha, 0);
    return Math.min(1, Number(sum.toPrecision(12)));
}


/***/ }),

/***/ 77417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isRolledOut)
/* harmony export */ });
/** Whether a release is not deployed in one step but compared with what runs on its way. */
const isRolledOut = ({ lane, environment }, { promotion }) => lane === 'model' && !promotion.staging.environments.includes(environment);


/***/ }),

/***/ 28870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ rolloutText)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_align_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84025);
/* harmony import */ var _step_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19835);



const outcomes = {
    moved: 'goes on',
    waiting: 'waits',
    paused: 'is paused',
    'rolled-back': 'is rolled back, and held',
    completed: 'has arrived',
    refused: 'is refused',
    nothing: 'has nothing to do',
};
/** What became of a rollout, as people read it. */
function rolloutText(report) {
    const { release, environment, outcome, stage, weight = 0, findings, counting, reason, waits_for: waits } = report;
    const what = release === undefined ? 'the model lane' : `the model ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(release)}`;
    const where = stage === undefined ? '' : ` at ${(0,_step_name_js__WEBPACK_IMPORTED_MODULE_1__/* .stepName */ .u)({ stage, weight })}`;
    const rows = findings.map(({ subject, verdict, reason: why }) => [`  ${verdict}`, subject, why]);
    const { counted, repeated, unpaired, outside, foreign } = counting;
    const left = Object.entries({ repeated, unpaired, outside, foreign }).filter(([, count]) => count > 0);
    const leftOut = left.map(([name, count]) => `, ${count} ${name}`).join('');
    return [
        `${what} ${outcomes[outcome]}${where} in ${environment}${reason === undefined ? '' : `: ${reason}`}`,
        ...(0,_report_align_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .R)(rows, ['left', 'left', 'left']),
        ...waits.map((each) => `  waits for ${each}`),
        ...(counted + left.length > 0 ? [`  ${counted} observations counted${leftOut}`] : []),
        '',
    ].join('\n');
}


/***/ }),

/***/ 19835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
/** A step as people read it, such as `shadow` or `5 % of traffic`. */
const stepName = ({ stage, weight }) => stage === 'traffic' ? `${weight} % of traffic` : stage;


/***/ }),

/***/ 31546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ isLetThrough),
/* harmony export */   Fz: () => (/* binding */ JudgedCombination),
/* harmony export */   G8: () => (/* binding */ answeringLanes),
/* harmony export */   bZ: () => (/* binding */ combinationOf),
/* harmony export */   id: () => (/* binding */ newestJudged)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1030);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60603);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76419);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31425);







/** Lanes whose parts are only known to fit each other once they were evaluated together. Code is proven by its lock. */
const answeringLanes = ['prompt', 'model', 'data'];
/** What stands for the answering lanes of one state together. */
const combinationOf = (lanes) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(Object.fromEntries(answeringLanes.map((lane) => [lane, lanes[lane] ?? null])));
/** What an evaluation came to, and the lanes that it evaluated together. */
const JudgedCombination = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('verdict'),
    head: _commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitId */ .j,
    combination: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
    lanes: _released_lane_js__WEBPACK_IMPORTED_MODULE_5__/* .LaneDigests */ .G,
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VerdictWord */ .Ee,
    verdicts: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), _gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VerdictWord */ .Ee).describe('By lane'),
    blocks: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().optional().describe('What policy made of the verdict when it was given, overrides aside'),
    evaluation: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional(),
    receipt: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_4__/* .Moment */ ["do"],
})
    .refine(({ combination, lanes }) => combinationOf(lanes) === combination, {
    path: ['combination'],
    error: 'is not that of its lanes',
});
/**
 * The newest evaluation of lanes together; of several of one moment one that lets nothing through, since nobody knows
 * which came last. `judged` are of one combination, in any order.
 */
function newestJudged(judged, inconclusive) {
    const lastMs = Math.max(...judged.map(({ at }) => Date.parse(at)));
    const last = judged.filter(({ at }) => Date.parse(at) === lastMs);
    return last.find((each) => !isLetThrough(each, inconclusive)) ?? last.at(-1);
}
/**
 * Whether an evaluation found nothing wanting. A change that it did not affect proves nothing; and what policy made of an
 * inconclusive one was said when it was given, though policy may have become stricter since.
 */
const isLetThrough = ({ verdict, blocks = false }, inconclusive) => verdict === 'pass' || (verdict === 'inconclusive' && !blocks && inconclusive !== 'block');


/***/ }),

/***/ 57878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeMoved)
/* harmony export */ });
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62498);

/** One part that moved, as one line of a terminal: where it stands in the lock, and the lane that it is of. */
const describeMoved = ({ section, name, lane, change }) => (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(`${section}.${name} ${change} (${lane})`);


/***/ }),

/***/ 80463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 64981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lockFile)
/* harmony export */ });
/** The file that says everything that makes up what is running. It has no timestamps, and its lines stand in one order. */
const lockFile = 'ai.lock.json';


/***/ }),

/***/ 31010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 84025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62498);

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

/***/ 97745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ selftestFile),
/* harmony export */   ZH: () => (/* binding */ Selftest)
/* harmony export */ });
/* unused harmony exports SplitVerdicts, MetricNoise, Proposal, SelftestSuite */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _evaluation_judge_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57712);
/* harmony import */ var _gate_case_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27614);



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

/***/ 36392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ scenarioNames),
/* harmony export */   Pd: () => (/* binding */ runningModel),
/* harmony export */   qQ: () => (/* binding */ scenarios)
/* harmony export */ });
/* unused harmony export meanScore */
/** What runs. */
const runningModel = {
    broken: 0,
    errors: 0.005,
    refusals: 0.01,
    latencyMs: 800,
    latencyUnderLoad: 1,
    costUsd: 0.002,
};
/** The mean score of what runs, where more than a quarter of the requests are so hard that the same model answers them now one way, now another. */
const meanScore = 0.85;
/** What may be promoted in a simulation, by name. */
const scenarios = {
    unchanged: { means: 'the same model again', candidate: runningModel },
    worse: {
        means: 'a model whose answers are right 10 points less often',
        candidate: { ...runningModel, broken: 0.1 / meanScore },
    },
    slow: {
        means: 'a model that takes twice as long once users ask it',
        candidate: { ...runningModel, latencyUnderLoad: 2 },
    },
    failing: { means: 'a model of which one call in ten fails', candidate: { ...runningModel, errors: 0.1 } },
    refusing: { means: 'a model that refuses one request in ten', candidate: { ...runningModel, refusals: 0.1 } },
    dear: { means: 'a model that costs half as much again', candidate: { ...runningModel, costUsd: 0.003 } },
};
const scenarioNames = Object.keys(scenarios);


/***/ }),

/***/ 6780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kS: () => (/* binding */ simulatedEnvironment),
/* harmony export */   ou: () => (/* binding */ simulatedRelease),
/* harmony export */   xc: () => (/* binding */ firstChange)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _deploy_desired_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62322);
/* harmony import */ var _release_combination_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31546);
/* harmony import */ var _release_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31010);




/** The environment that a simulation promotes in. */
const simulatedEnvironment = 'production';
const by = 'fleet';
/** A release of a model that differs from others by its name alone. */
function simulatedRelease(model, at) {
    const commit = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(model).slice(-40);
    const lock = {
        version: 1,
        code: { commit },
        prompts: {},
        models: { answers: { digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(model), provider: 'fleet', model, pinned: true } },
        embeddings: {},
        data: {},
        evals: {},
        configuration: {},
    };
    const bundle = JSON.stringify({ model });
    const release = {
        ...{ version: 1, kind: 'release', id: (0,_release_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseId */ .Bf)(lock), lane: 'model', digest: (0,_release_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .laneDigests */ .Wk)(lock).model ?? '' },
        ...{
            lock,
            commit,
            bundle: { digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(bundle), place: 'memory' },
            evidence: { verdict: 'pass' },
            by,
            at,
        },
    };
    return { release, bundle };
}
/** A ledger in which one release runs and another was evaluated and is about to begin its way. */
function firstChange(running, candidate, at) {
    const place = { environment: simulatedEnvironment, lane: 'model' };
    const lanes = { model: candidate.digest };
    const state = {
        ...{ version: 1, ...place, release: running.id, digest: running.digest, since: at, by, reason: 'it ran before' },
        holds: [],
    };
    const verdict = {
        ...{ version: 1, kind: 'verdict', head: candidate.commit, combination: (0,_release_combination_js__WEBPACK_IMPORTED_MODULE_2__/* .combinationOf */ .bZ)(lanes), lanes },
        ...{ verdict: 'pass', verdicts: { model: 'pass' }, at },
    };
    return { records: [running, candidate, verdict], states: [{ place, from: undefined, to: (0,_deploy_desired_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateText */ .r9)(state) }] };
}


/***/ }),

/***/ 95815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ simulatedSettings)
/* harmony export */ });
/* harmony import */ var _deploy_deploy_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2040);
/* harmony import */ var _suite_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93490);
/* harmony import */ var _simulated_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6780);



/** How long full is watched in a simulation, in hours; everything else is as it is by default. */
const soakHours = 4;
/** The settings of a simulation: those that hold by default, with a shorter end. */
function simulatedSettings() {
    const { gate, promotion } = _suite_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultConfiguration */ ._0;
    const steps = promotion.traffic.steps.map((step) => step.weight === 100 ? { ...step, soak_hours: soakHours } : step);
    return {
        environments: { [_simulated_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .simulatedEnvironment */ .kS]: { model: _deploy_deploy_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .LaneDeployment */ .AL.parse({}) } },
        gate,
        promotion: { ...promotion, traffic: { ...promotion.traffic, steps } },
    };
}


/***/ }),

/***/ 79393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ passableMargin),
/* harmony export */   u: () => (/* binding */ casesToPass)
/* harmony export */ });
/* harmony import */ var _least_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17772);
/* harmony import */ var _normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6027);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40777);
/* harmony import */ var _tango_interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65410);




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
