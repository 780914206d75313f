(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6676;
exports.ids = [6676];
exports.modules = {

/***/ 6676:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_report_terminal_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82544);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66795);



/** The pull requests that the demo tells; the repository holds more to try. */
const toldBranches = ['harmful-prompt', 'harmless-rewording', 'code-only'];
const introduction = `Lanegate demo: a small project that sorts support messages, three pull requests, no key, no network.
The model is a tiny learner inside this program: it answers from the examples in its prompt and knows nothing else.
`;
/** `lanegate demo`: the whole story on the example that ships with the product. */
const demoCommand = ({ world }) => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('demo')
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
    const { demoPromotions } = await Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(2483), __webpack_require__.e(3979), __webpack_require__.e(8934), __webpack_require__.e(9356), __webpack_require__.e(4919), __webpack_require__.e(426), __webpack_require__.e(4858), __webpack_require__.e(8301)]).then(__webpack_require__.bind(__webpack_require__, 8301));
    await demoPromotions(world);
}
async function tell(world, example, { change, folder }) {
    const { terminal } = world;
    terminal.print(`\n\u2500\u2500 ${change.title} (${change.branch})\n   ${change.story}\n`);
    const { checkChange } = await Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(3903), __webpack_require__.e(8939), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(2483), __webpack_require__.e(3979), __webpack_require__.e(495), __webpack_require__.e(5935), __webpack_require__.e(3093), __webpack_require__.e(3818), __webpack_require__.e(2497), __webpack_require__.e(8934), __webpack_require__.e(8634), __webpack_require__.e(1164), __webpack_require__.e(7531), __webpack_require__.e(9885), __webpack_require__.e(1582), __webpack_require__.e(1686), __webpack_require__.e(4444), __webpack_require__.e(6404), __webpack_require__.e(7008), __webpack_require__.e(3191), __webpack_require__.e(1390), __webpack_require__.e(1843), __webpack_require__.e(9376), __webpack_require__.e(1383), __webpack_require__.e(7136), __webpack_require__.e(5656), __webpack_require__.e(7336), __webpack_require__.e(8010)]).then(__webpack_require__.bind(__webpack_require__, 27336));
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
    terminal.print(`\n${indent((0,_domain_report_terminal_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalSummary */ .j)(checked, (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .painterFor */ .D)(terminal)))}\n   report: ${checked.reportPath}\n`);
    return checked;
}
const indent = (text) => text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : `   ${line}`))
    .join('\n');
const closing = (first, example) => `\n\u2500\u2500 The comment on the pull request ${first.branch}\n\n${first.checked.markdown.trimEnd()}\n\n\u2500\u2500 Next\n
Open ${first.checked.reportPath} in a browser: every case, with both answers.
Try a change of your own: edit ${example.folder}/prompts/triage.prompt.yml, then in that folder run
  lanegate check --worktree        (node <this clone>/dist/cli/index.js check --worktree)
The branch model-change holds a fourth pull request: lanegate check --head model-change
`;


/***/ }),

/***/ 66795:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ painterFor)
/* harmony export */ });
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


/***/ }),

/***/ 12175:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ corpusText),
/* harmony export */   e: () => (/* binding */ corpusLines)
/* harmony export */ });
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16975);
/* harmony import */ var _corpus_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30973);



const mostSamples = 5;
/** What `corpus check` found, for a terminal. */
function corpusText({ verdict, base, head, corpora, notes = [] }) {
    const compared = base === null ? `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(head)} as a whole` : `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(base)} \u2192 ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(head)}`;
    const lines = [
        `${verdict}: ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(corpora.length, 'corpus', 'corpora')}, ${compared}`,
        ...corpora.flatMap(corpusLines),
        ...(notes.length === 0 ? [] : ['', ...notes]),
    ];
    return `${lines.map(_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL).join('\n')}\n`;
}
/** What is told of one corpus, a line each, the first of them empty. */
function corpusLines(corpus) {
    const { name, verdict, reason, notes, checks } = corpus;
    if (checks.length === 0)
        return ['', `${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalName */ .Ao)(name)}: ${verdict}, ${reason}`];
    const passed = (0,_corpus_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .countPassed */ .on)(corpus);
    return [
        '',
        `${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalName */ .Ao)(name)}: ${verdict}, ${(0,_corpus_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDocuments */ .iF)(corpus)}`,
        ...(0,_corpus_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .checksToTell */ .MG)(corpus).flatMap(checkLines),
        ...(passed === 0 ? [] : [`  ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(passed, 'check')} found nothing`]),
        ...notes.map((note) => `  ${note}`),
    ];
}
function checkLines({ name, verdict, reason, samples, failed }) {
    const shown = samples
        .slice(0, mostSamples)
        .map((sample) => `    ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_corpus_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfSample */ .LK)(sample), 120)}: ${sample.says}`);
    const rest = failed - shown.length;
    const more = samples.length > 0 && rest > 0 ? [`    and ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(rest, 'more document')}`] : [];
    return [`  ${verdict} ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(name, 120)}: ${reason}`, ...shown, ...more];
}


/***/ }),

/***/ 97916:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);

/** Rows as lines with their columns aligned; the last column is not padded. */
function alignColumns(rows, alignments) {
    const widths = alignments.map((_, column) => Math.max(0, ...rows.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(row[column] ?? ''))));
    return rows.map((row) => alignments
        .map((alignment, column) => pad(row[column] ?? '', widths[column] ?? 0, alignment))
        .join('  ')
        .trimEnd());
}
function pad(text, width, alignment) {
    const space = ' '.repeat(Math.max(0, width - (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(text)));
    return alignment === 'left' ? `${text}${space}` : `${space}${text}`;
}


/***/ }),

/***/ 82544:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ terminalSummary)
});

// EXTERNAL MODULE: ./dist/compiled/domain/corpus/check/corpus-text.js
var corpus_text = __webpack_require__(12175);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/attribution-rows.js
var attribution_rows = __webpack_require__(8441);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/baseline-lines.js
var baseline_lines = __webpack_require__(83693);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/case-history-rows.js
var case_history_rows = __webpack_require__(72943);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/incident-rows.js
var incident_rows = __webpack_require__(64222);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/judge-rows.js
var judge_rows = __webpack_require__(95911);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/look-lines.js
var look_lines = __webpack_require__(53825);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/opening-notices.js + 1 modules
var opening_notices = __webpack_require__(72358);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/power-rows.js
var power_rows = __webpack_require__(2445);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/slice-rows.js
var slice_rows = __webpack_require__(62016);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/compared-commits.js
var compared_commits = __webpack_require__(5324);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/culprits.js
var culprits = __webpack_require__(11926);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/describe-gaps.js
var describe_gaps = __webpack_require__(13201);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/describe-spent.js
var describe_spent = __webpack_require__(35746);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/headline.js
var headline = __webpack_require__(49274);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/lane-summary.js
var lane_summary = __webpack_require__(45469);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/lead-sentences.js + 1 modules
var lead_sentences = __webpack_require__(36907);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/next-step.js + 1 modules
var next_step = __webpack_require__(14198);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/verdict-words.js
var verdict_words = __webpack_require__(82009);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/align-columns.js
var align_columns = __webpack_require__(97916);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/text.js
var terminal_text = __webpack_require__(62848);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/terminal/evidence.js




/** The pieces of a phrase as one line of a terminal. */
const terminalPhrase = (phrase) => phrase.map(terminalPiece).join('');
function terminalPiece(text) {
    if (typeof text === 'string')
        return text;
    if ('verdict' in text)
        return (0,verdict_words/* verdictWords */.L2)(text.verdict);
    if ('name' in text)
        return (0,terminal_text/* terminalName */.Ao)(text.name);
    if ('place' in text)
        return (0,terminal_text/* terminalText */.eR)(text.place, 160);
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

// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/guardrail-rows.js
var guardrail_rows = __webpack_require__(50009);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/score-rows.js
var score_rows = __webpack_require__(26524);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/explain-metric.js
var explain_metric = __webpack_require__(41668);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/role-words.js
var role_words = __webpack_require__(31902);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/terminal/scores.js







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
            return [name, '\u2013', '\u2013', '\u2013', (0,terminal_text/* terminalText */.eR)(row.suite.reason, 80), word];
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

;// CONCATENATED MODULE: ./dist/compiled/domain/report/terminal/summary.js























/** A verdict for a terminal: the verdict, the lanes, the scores in aligned columns, and what to do next. */
function terminalSummary({ changeSet, verdict }, paint = (_word, text) => text) {
    const suites = (0,culprits/* bindingSuites */.jc)(verdict);
    const blocks = [
        [paint(verdict.verdict, (0,headline/* headline */.P)(verdict, terminal_text/* terminalText */.eR)), (0,lead_sentences/* leadSentences */.D)(verdict, terminal_text/* terminalText */.eR)],
        terminalNotices((0,opening_notices/* openingNotices */.m)(verdict)),
        laneLines({ changeSet, verdict }, paint),
        corporaLines(verdict),
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
function corporaLines({ corpora = [] }) {
    const lines = corpora.flatMap((corpus) => (0,corpus_text/* corpusLines */.e)({ ...corpus, notes: [] })).filter((line) => line !== '');
    return lines.length === 0 ? [] : ['Corpora', ...indent(lines.map(terminal_text/* terminalLine */.tL))];
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
        ...(command === undefined ? [] : [`  ${command}`, `  ${(0,next_step/* reproduceNote */.kn)(verdict)}`]),
        ...(verdict.suites.length === 0 ? [] : [`${(0,describe_spent/* describeCalls */.L)(verdict).replace(/^s/, 'S')}.`]),
    ];
}
const commitLine = (verdict) => (0,compared_commits/* comparedCommits */.k)(verdict)
    .map(({ role, commit }) => (commit === undefined ? role : `${role} ${(0,terminal_text/* terminalText */.eR)(commit, 40)}`))
    .join(' \u00b7 ');
const indent = (lines) => lines.map((line) => `  ${line}`);


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


/***/ })

};
;
})
