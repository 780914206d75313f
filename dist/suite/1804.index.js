export const id = 1804;
export const ids = [1804];
export const modules = {

/***/ 91804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCsv: () => (/* binding */ renderCsv),
  renderReport: () => (/* binding */ renderReport),
  z: () => (/* binding */ report),
  L: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: ./src/domain/gate/verdict.ts + 3 modules
var verdict = __webpack_require__(49113);
// EXTERNAL MODULE: ./src/domain/gate/direction-of.ts
var direction_of = __webpack_require__(23517);
// EXTERNAL MODULE: ./src/domain/suite/gate-settings.ts
var gate_settings = __webpack_require__(31656);
;// CONCATENATED MODULE: ./src/domain/report/case-change.ts


/** head minus base: below zero the case got worse. */
const changeOf = ({ base, head }) => head - base;
/** The moves of every case of a run, in one pass. */
function* movesOfCases(run) {
    const metrics = metricsThatTell(run);
    for (const scores of run.cases) {
        const changes = metrics.flatMap((metric) => caseChange(run.name, scores, metric));
        const first = (direction, order) => changes.filter((change) => (0,direction_of/* directionOf */.F)(changeOf(change)) === direction).sort(order)[0];
        yield { worse: first(-1, worstFirst), better: first(1, bestFirst) };
    }
}
/** Counts the cases that examples are chosen from. */
function countMovedCases(suites) {
    const moved = { worse: 0, better: 0 };
    for (const run of suites.filter(({ binding }) => binding)) {
        for (const { worse, better } of movesOfCases(run)) {
            if (worse !== undefined)
                moved.worse += 1;
            if (better !== undefined)
                moved.better += 1;
        }
    }
    return moved;
}
/** Gating metrics; all of them where none gates. */
function metricsThatTell(run) {
    const roles = Object.entries(run.gate.metrics);
    const gating = roles.filter(([, role]) => (0,gate_settings/* decides */.yN)(role));
    return (gating.length > 0 ? gating : roles).map(([metric]) => metric);
}
function caseChange(suite, scores, metric) {
    const base = mean(scores.base?.[metric]);
    const head = mean(scores.head[metric]);
    return base === undefined || head === undefined ? [] : [{ suite, case: scores.id, metric, base, head }];
}
function mean(scores) {
    if (scores === undefined || scores.length === 0)
        return undefined;
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
const byCase = (one, other) => {
    if (one.case === other.case)
        return 0;
    return one.case < other.case ? -1 : 1;
};
/** The largest loss first; equal losses by the id of the case. */
const worstFirst = (one, other) => changeOf(one) - changeOf(other) || byCase(one, other);
/** The largest gain first; equal gains by the id of the case. */
const bestFirst = (one, other) => changeOf(other) - changeOf(one) || byCase(one, other);

// EXTERNAL MODULE: ./node_modules/csv-stringify/lib/sync.js + 7 modules
var sync = __webpack_require__(96789);
// EXTERNAL MODULE: ./src/domain/report/cut-text.ts
var cut_text = __webpack_require__(7227);
;// CONCATENATED MODULE: ./src/domain/report/csv-report.ts


/** UTF-16 units; a spreadsheet holds 32,767 in a cell. */
const longestCell = 32_000;
/**
 * The samples of a run as a table for spreadsheets: a row for each, a column for each metric. What a spreadsheet would
 * take for a formula gets an apostrophe in front, since answers are hostile. The question of a case stands in the row of
 * its first answer by head.
 */
class CsvReport {
    metrics;
    constructor({ suites }) {
        this.metrics = [...new Set(suites.flatMap(({ gate }) => Object.keys(gate.metrics)))];
    }
    header() {
        return asCsv([[...leading, ...this.metrics.map((metric) => `score: ${metric}`), ...trailing]]);
    }
    rows(samples) {
        return asCsv(samples.map((sample) => rowOf(sample, this.metrics)));
    }
}
const leading = [
    'suite',
    'yardstick',
    'case',
    'repeat',
    'arm',
    'question',
    'expected',
    'answer',
    'incident',
    'problem',
];
const trailing = ['reasons', 'model', 'cost_usd', 'latency_ms', 'input_tokens', 'output_tokens', 'cached'];
const asCsv = (rows) => rows.length === 0
    ? ''
    : (0,sync/* stringify */.A)(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? forCell(cell) : cell))), { escape_formulas: true, record_delimiter: '\r\n', cast: { boolean: String } });
/** A text that fits a cell, without what no text file can hold. */
function forCell(text) {
    const { text: beginning, left } = (0,cut_text/* cutText */.I)(text.replaceAll('\0', ''), longestCell);
    return left === 0 ? beginning : `${beginning}… [${left} more characters]`;
}
function rowOf(sample, metrics) {
    const { suite, yardstick, repeat, arm, question, expected, model, outcome, usage } = sample;
    const isAnswer = outcome.kind === 'answered';
    const { cost_usd, latency_ms, cached } = sample;
    return [
        ...[suite, yardstick, sample.case, repeat, arm, question, expected],
        isAnswer ? outcome.content : undefined,
        isAnswer ? undefined : outcome.incident.kind,
        isAnswer ? describeByMetric(outcome.grader_errors) : outcome.incident.message,
        ...metrics.map((metric) => isAnswer && Object.hasOwn(outcome.scores, metric) ? outcome.scores[metric] : undefined),
        isAnswer ? describeByMetric(outcome.reasons ?? {}) : undefined,
        ...[model, cost_usd, latency_ms, usage?.input_tokens, usage?.output_tokens, cached],
    ];
}
/** `tone: Curt.`, a line for each metric. */
const describeByMetric = (texts) => Object.entries(texts)
    .map(([metric, reason]) => `${metric}: ${reason}`)
    .join('\n');

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/report/attribution-rows.ts
var attribution_rows = __webpack_require__(52578);
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
// EXTERNAL MODULE: ./src/domain/report/show-invisible.ts
var show_invisible = __webpack_require__(97384);
;// CONCATENATED MODULE: ./src/domain/report/neutralise.ts


/** For a format that is escaped where it is written. */
const asItIs = (text) => text;
/**
 * The text up to about `maxCharacters`, all invisible characters shown; expanding never makes it shorter than asked.
 */
function visibleBeginning(text, maxCharacters) {
    const raw = (0,cut_text/* cutText */.I)(text, maxCharacters);
    const shown = (0,cut_text/* cutText */.I)((0,show_invisible/* showInvisible */.j)(raw.text), maxCharacters);
    return { text: shown.text, left: raw.left + shown.left };
}
/**
 * Inside code GitHub links and renders nothing, yet programs that read the raw text still look for
 * another bot's hidden marker (`<!--`) and for the runner's older commands (`##[`).
 */
const breakMachineSyntax = (text) => text.replace(/<!--/g, '<\\!--').replace(/##\[/g, '##\\[');
function longestRun(text, character) {
    let longest = 0;
    let current = 0;
    for (const unit of text) {
        current = unit === character ? current + 1 : 0;
        longest = Math.max(longest, current);
    }
    return longest;
}
/** A pipe would end a table cell: it is escaped, and named where a backslash before it would undo the escape. */
const escapePipes = (text) => text.replace(/\\(\|+)/g, (_, pipes) => `\\${'(U+007C)'.repeat(pipes.length)}`).replace(/\|/g, '\\|');
function codeSpan(text) {
    const content = escapePipes(breakMachineSyntax(text));
    const delimiter = '`'.repeat(longestRun(content, '`') + 1);
    const needsPadding = /^[` ]|[` ]$/.test(content);
    return needsPadding ? `${delimiter} ${content} ${delimiter}` : `${delimiter}${content}${delimiter}`;
}
/** Hostile text as one Markdown code span that also fits a table cell; line breaks are shown as `⏎`. */
function inlineCode(text, maxCharacters = 80) {
    const beginning = visibleBeginning(text, maxCharacters);
    if (beginning.text.length === 0)
        return '(empty)';
    const line = beginning.text.replace(/\n/g, '⏎').replace(/\t/g, ' ');
    return codeSpan(beginning.left > 0 ? `${line}…` : line);
}
/** At a line's start a backslash keeps bots from reading `/approve` or `@bot merge`, and the runner `::set-env`. */
const breakLineCommands = (text) => text.replace(/^([^\S\n]*)(::|[/@]\p{L})/gmu, '$1\\$2');
/** Hostile text as a Markdown code block; of more than `maxCharacters` the rest is left out, and the block says so. */
function fencedBlock(text, maxCharacters) {
    const beginning = visibleBeginning(text, maxCharacters);
    const body = breakLineCommands(breakMachineSyntax(beginning.text));
    const rest = beginning.left > 0 ? `\n[${beginning.left} more characters]` : '';
    const fence = shortestFence(body);
    return `${fence}text\n${body === '' ? '(empty)' : body}${rest}\n${fence}`;
}
function shortestFence(body) {
    const backticks = longestRun(body, '`');
    const tildes = longestRun(body, '~');
    return backticks <= tildes || backticks < 3
        ? '`'.repeat(Math.max(3, backticks + 1))
        : '~'.repeat(Math.max(3, tildes + 1));
}
/** Words that GitHub would link, ping or typeset: mentions, references, addresses, commits, formulas. */
const linkedWord = /@|:\/\/|www\.|#\d|\bgh-\d|\$|mailto:|xmpp:|(?<![\p{L}\p{N}])[0-9a-f]{7,64}(?![\p{L}\p{N}])/iu;
const escapeWord = (word) => word
    .replace(/[\\`*_~[\]|!#]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
/** A list, heading, rule, quote or bot's command is one only at the start of a line. */
const escapeLineStart = (line) => line.replace(/^[-+=:/^]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
/**
 * Hostile text as one line of Markdown prose that renders as itself: no markup, link, mention, reference, image or
 * HTML. What GitHub would link becomes code.
 */
function plainText(text, maxCharacters = 300) {
    const beginning = visibleBeginning(text, maxCharacters);
    const words = beginning.text.split(/\s+/u).filter((word) => word !== '');
    const line = words.map((word) => (linkedWord.test(word) ? codeSpan(word) : escapeWord(word))).join(' ');
    return escapeLineStart(beginning.left > 0 ? `${line}…` : line);
}
const htmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** Hostile text for HTML, between tags or in a quoted attribute. */
const htmlText = (text) => (0,show_invisible/* showInvisible */.j)(text).replace(/[&<>"'`]/g, (character) => htmlEntities[character] ?? '');

;// CONCATENATED MODULE: ./src/domain/report/html.ts

/** Markup with values set in: text is escaped, markup stays, and nothing else gets through. */
function html(literals, ...values) {
    const parts = literals.map((literal, index) => literal + (index < values.length ? markupOf(values[index] ?? '') : ''));
    return { markup: parts.join('') };
}
function markupOf(value) {
    if (typeof value === 'string')
        return htmlText(value);
    if (typeof value === 'number')
        return String(value);
    return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}
/** No markup at all. */
const nothing = { markup: '' };

// EXTERNAL MODULE: ./src/domain/report/format-quantity.ts
var format_quantity = __webpack_require__(18972);
;// CONCATENATED MODULE: ./src/domain/report/html-cases.ts



/** The cases with their scores, and behind each the question, the expectation and the answers of both arms. */
function htmlCases(cases, suites) {
    const all = cases.suites.reduce((sum, { count }) => sum + count, 0);
    if (all === 0)
        return nothing;
    const tables = cases.suites.filter(({ shown }) => shown.length > 0).map((suite) => suiteTable(cases, suite, suites));
    return html `<section id="cases"><h2>Cases</h2>
<p class="controls" id="controls" hidden><label>Filter <input id="filter" type="search" placeholder="id, question or answer" autocomplete="off"></label>
<label>Show <select id="move"><option value="">all cases</option><option value="worse">got worse</option><option value="better">got better</option><option value="no score">without a score in both arms</option></select></label>
<output id="found" aria-live="polite"></output></p>
<p class="quiet">${describeLimits(cases, all)}</p>
${tables}</section>`;
}
function describeLimits({ suites, mostCharacters }, all) {
    const shown = suites.reduce((sum, suite) => sum + suite.shown.length, 0);
    const some = shown < all ? `The first ${(0,format_quantity/* formatCount */.B4)(shown)} of ${(0,format_quantity/* formatAmount */.ej)(all, 'case')} are shown. ` : '';
    return `${some}Regressions come first. Open a case to read its answers; texts are cut after ${(0,format_quantity/* formatCount */.B4)(mostCharacters)} characters.`;
}
function suiteTable(cases, ranked, suites) {
    const verdict = suites.find(({ name, yardstick }) => name === ranked.suite && yardstick === ranked.yardstick);
    const beside = verdict?.binding === false ? " by head's own yardstick, decides nothing" : '';
    const moved = `${(0,format_quantity/* formatCount */.B4)(ranked.worse)} got worse, ${(0,format_quantity/* formatCount */.B4)(ranked.better)} better`;
    return html `<h3>${ranked.suite}${beside} <span class="quiet">${(0,format_quantity/* formatAmount */.ej)(ranked.count, 'case')}: ${moved}</span></h3>
<table class="cases"><thead><tr><th scope="col" class="id">Case</th><th scope="col">Question and answers</th><th scope="col" class="metric">Metric</th>
<th scope="col" class="score number">Base</th><th scope="col" class="score number">Head</th><th scope="col" class="score number">Points</th></tr></thead>
<tbody>${ranked.shown.map((each) => caseRow({ ...each, ...cases.textsOf(ranked, each) }))}</tbody></table>`;
}
function caseRow(each) {
    const { telling, move } = each;
    const points = telling?.base === undefined || telling.head === undefined ? '–' : (0,format_quantity/* formatSignedPoints */.t0)(each.change);
    return html `<tr data-move="${move}"><th scope="row">${cutLine(each.id, 80)}</th>
<td><details><summary>${cutLine(each.question.text.replace(/\s+/g, ' ').trim(), 110)}${incidentMark(each)}</summary>${caseBody(each)}</details></td>
<td>${telling?.metric ?? '–'}</td><td class="number">${(0,format_quantity/* formatScore */.y)(telling?.base ?? null)}</td><td class="number">${(0,format_quantity/* formatScore */.y)(telling?.head ?? null)}</td>
<td class="number ${move === 'worse' || move === 'better' ? move : 'level'}">${points}</td></tr>
`;
}
const cutLine = (text, limit) => {
    const { text: beginning, left } = (0,cut_text/* cutText */.I)(text, limit);
    return left > 0 ? `${beginning}…` : beginning;
};
function incidentMark({ answers }) {
    const arms = ['base', 'head'].filter((arm) => answers[arm].some(({ kind }) => kind === 'incident'));
    return arms.length === 0 ? nothing : html ` <span class="mark">incident in ${arms.join(' and ')}</span>`;
}
function caseBody(each) {
    const expected = each.expected === undefined ? nothing : html `<h4>Expected</h4>${preformatted(each.expected)}`;
    return html `<div class="body"><h4>Question</h4>${preformatted(each.question)}${expected}
<div class="arms">${armBody(each, 'base')}${armBody(each, 'head')}</div></div>`;
}
function armBody(each, arm) {
    const scores = each.scores.flatMap((score) => describeScore(score, arm));
    const hidden = each.repeats[arm] - each.answers[arm].length;
    const answers = each.answers[arm].map(answerBody);
    const none = answers.length === 0 ? html `<p class="quiet">not run</p>` : nothing;
    const more = hidden > 0 ? html `<p class="quiet">and ${(0,format_quantity/* formatAmount */.ej)(hidden, 'more repeat')}</p>` : nothing;
    const scored = scores.length === 0 ? nothing : html ` <span class="quiet">${scores.join(', ')}</span>`;
    return html `<div><h4>${arm === 'base' ? 'Base' : 'Head'}${scored}</h4>${answers}${none}${more}</div>`;
}
function describeScore(score, arm) {
    const value = score[arm];
    return value === undefined ? [] : [`${score.metric} ${(0,format_quantity/* formatScore */.y)(value)}`];
}
function answerBody(answer) {
    if (answer.kind === 'incident')
        return html `<p class="mark">${answer.incident}: ${answer.message}</p>`;
    const problems = answer.problems.map((problem) => html `<p class="mark">no score, ${problem}</p>`);
    const background = answer.background.map(({ label, text }) => html `<details><summary class="quiet">${label}</summary>${preformatted({ text, left: 0 })}</details>`);
    const reasons = answer.reasons.map((reason) => html `<p class="quiet reason">${reason}</p>`);
    return html `${preformatted(answer)}${reasons}${background}${problems}`;
}
function preformatted({ text, left }) {
    const cut = left === 0 ? nothing : html `<p class="quiet">${(0,format_quantity/* formatCount */.B4)(left)} more characters</p>`;
    return html `<pre dir="auto">${text === '' ? '(empty)' : text}</pre>${cut}`;
}

// EXTERNAL MODULE: ./src/domain/report/baseline-lines.ts
var baseline_lines = __webpack_require__(22126);
// EXTERNAL MODULE: ./src/domain/report/column.ts
var column = __webpack_require__(47237);
;// CONCATENATED MODULE: ./src/domain/report/counted-columns.ts

/** `48 of 120`: the cases up to the look that ended the suite, else all that were planned. */
function describeCasesRun({ cases: { planned, total }, looks }) {
    const run = looks?.plan[looks.taken - 1]?.cases ?? planned;
    return `${(0,format_quantity/* formatCount */.B4)(run)} of ${(0,format_quantity/* formatCount */.B4)(total)}`;
}
/** What is counted of each suite; cached and saved calls only where there are any. */
function countedColumns(suites) {
    const spared = [
        { heading: 'From cache', countOf: ({ calls }) => calls.cached },
        { heading: 'Saved', countOf: ({ calls }) => calls.saved },
    ];
    return [
        { heading: 'Compared', countOf: ({ cases }) => cases.compared },
        { heading: 'Missing', countOf: ({ cases }) => cases.missing },
        { heading: 'Calls made', countOf: ({ calls }) => calls.made },
        ...spared.filter(({ countOf }) => suites.some((suite) => countOf(suite) > 0)),
    ];
}

// EXTERNAL MODULE: ./src/domain/evaluation/describe-served.ts
var describe_served = __webpack_require__(49898);
// EXTERNAL MODULE: ./src/domain/report/as-sentence.ts
var as_sentence = __webpack_require__(3989);
// EXTERNAL MODULE: ./src/domain/report/explain-metric.ts
var explain_metric = __webpack_require__(42085);
// EXTERNAL MODULE: ./src/domain/report/guardrail-rows.ts
var guardrail_rows = __webpack_require__(86226);
;// CONCATENATED MODULE: ./src/domain/report/html-interval-plot.ts



const width = 240;
const height = 40;
const middle = 15;
/**
 * A metric's interval of the difference as an inline picture, with the margin and the region beyond it. Plots with one
 * `reach` can be compared.
 */
function htmlIntervalPlot(metric, reach) {
    const { interval, difference, margin, verdict } = metric;
    const hasMargin = metric.role !== 'deterioration';
    if (interval === null || difference === null)
        return nothing;
    const at = (value) => Math.round((width / 2) * (1 + Math.max(-1, Math.min(1, value / (reach * 1.1)))) * 10) / 10;
    const [low, high] = [at(interval[0]), at(interval[1])];
    const label = `Difference ${(0,explain_metric/* describeDifference */.h)(metric)}${hasMargin ? `; margin ${(0,format_quantity/* formatPointsSize */.QF)(margin)}` : ''}`;
    return html `<svg class="plot ${verdict}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">
${hasMargin ? marginMarks(at(-margin)) : nothing}<line class="axis" x1="0" x2="${width}" y1="28" y2="28"/>
<line class="zero" x1="${at(0)}" x2="${at(0)}" y1="2" y2="28"/>
<line class="interval" x1="${low}" x2="${high}" y1="${middle}" y2="${middle}"/>
<line class="interval" x1="${low}" x2="${low}" y1="${middle - 5}" y2="${middle + 5}"/>
<line class="interval" x1="${high}" x2="${high}" y1="${middle - 5}" y2="${middle + 5}"/>
<circle class="point" cx="${at(difference)}" cy="${middle}" r="4.5"/>
${tickLabels(at(-margin), at(0), margin)}</svg>`;
}
/** What no pass may reach into. */
const marginMarks = (marginAt) => html `<rect class="beyond" x="0" y="2" width="${marginAt}" height="26"/>
<line class="margin" x1="${marginAt}" x2="${marginAt}" y1="2" y2="28"/>
`;
/** The margin and zero are named below the axis; where they are too close only the margin is. */
function tickLabels(marginAt, zeroAt, margin) {
    if (margin === 0)
        return html `<text x="${zeroAt}" y="38">0</text>`;
    const zero = zeroAt - marginAt < 26 ? nothing : html `<text x="${zeroAt}" y="38">0</text>`;
    return html `<text x="${Math.max(marginAt, 12)}" y="38">${(0,format_quantity/* formatSignedPoints */.t0)(-margin)}</text>${zero}`;
}

;// CONCATENATED MODULE: ./src/domain/report/interval-bar.ts

const cells = 21;
const interval_bar_middle = (cells - 1) / 2;
/** The widest difference that a bar of these metrics must hold, in [0, 1]. */
function barReach(metrics) {
    const sizes = metrics.flatMap(({ interval, margin }) => [...(interval ?? []), margin].map(Math.abs));
    return Math.max(0.01, ...sizes);
}
/**
 * The interval of a difference as text: `├──┼──┤` is the interval around the measured difference, `┊` the margin and
 * `│` no difference at all. Bars with one `reach` can be compared.
 */
function intervalBar(metric, reach) {
    if (metric.interval === null || metric.difference === null)
        return '';
    const cellOf = (difference) => interval_bar_middle + Math.round((Math.max(-reach, Math.min(reach, difference)) / reach) * interval_bar_middle);
    const [low, high] = [cellOf(metric.interval[0]), cellOf(metric.interval[1])];
    const bar = Array.from({ length: cells }, (_, cell) => (cell > low && cell < high ? '─' : '·'));
    bar[cellOf(-metric.margin)] = '┊';
    bar[interval_bar_middle] = '│';
    bar[low] = '├';
    bar[high] = '┤';
    bar[cellOf(metric.difference)] = '┼';
    return bar.join('');
}
/**
 * What the signs of a bar mean, and how far it reaches; short enough for one line, since GitHub overprints small type.
 */
const barLegend = (reach) => `┼ measured, ├ ┤ interval, ┊ margin, │ no difference (the middle); each end is ${(0,format_quantity/* formatPointsSize */.QF)(reach)} away`;

// EXTERNAL MODULE: ./src/domain/report/role-words.ts
var role_words = __webpack_require__(35151);
// EXTERNAL MODULE: ./src/domain/report/score-rows.ts
var score_rows = __webpack_require__(68375);
// EXTERNAL MODULE: ./src/domain/report/verdict-words.ts
var verdict_words = __webpack_require__(84858);
;// CONCATENATED MODULE: ./src/domain/report/html-scores.ts











/** A verdict as a coloured dot and its words. */
const htmlBadge = (word, words = (0,verdict_words/* verdictWords */.L2)(word)) => html `<span class="badge ${word}">${words}</span>`;
/** The scores of suites in a table, each metric with a plot of its interval against the margin. */
function htmlScores(title, suites) {
    if (suites.length === 0)
        return nothing;
    const reach = barReach(suites.flatMap(({ metrics }) => metrics));
    return html `<section><h2>${title}</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Suite</th><th scope="col">Metric</th><th scope="col" class="number">Base</th><th scope="col" class="number">Head</th>
<th scope="col" class="number">Difference</th><th scope="col">Interval against the margin</th><th scope="col">Verdict</th></tr></thead>
<tbody>${(0,score_rows/* scoreRows */.A)(suites).map((row) => htmlRow(row, reach))}</tbody></table></div>
<p class="quiet">Differences in points, head minus base. The shaded region is a drop beyond the margin: a pass keeps its whole interval out of it.</p>
</section>`;
}
function htmlRow(row, reach) {
    const { suite, word } = row;
    switch (row.kind) {
        case 'metric':
            return metricRow(suite, row.metric, reach);
        case 'guardrail':
            return guardrailRow(row);
        case 'suite':
            return html `<tr><th scope="row">${suite.name}</th><td colspan="5">${suite.reason}</td><td>${htmlBadge(word)}</td></tr>
`;
    }
}
function guardrailRow(row) {
    const { suite, guardrail, word } = row;
    return html `<tr><th scope="row">${suite.name}</th><td>${guardrail_rows/* guardrailTitles */.dM[guardrail.name]}</td>
<td class="number">${(0,guardrail_rows/* formatGuarded */.Ik)(guardrail, guardrail.base)}</td><td class="number">${(0,guardrail_rows/* formatGuarded */.Ik)(guardrail, guardrail.head)}</td>
<td colspan="2">${(0,guardrail_rows/* describeIncrease */.i0)(guardrail)}</td><td>${htmlBadge(word, (0,score_rows/* rowWords */.O)(row))}</td></tr>
`;
}
function metricRow(suite, metric, reach) {
    const { difference, interval, floor } = metric;
    const role = (0,role_words/* roleWords */.w)(metric.role);
    const range = interval === null ? nothing : html `<br><span class="quiet">${(0,format_quantity/* formatInterval */.vy)(interval)}</span>`;
    const bound = floor === undefined
        ? nothing
        : html `<br><span class="quiet">floor ≥ ${(0,format_quantity/* formatPercent */.l9)(floor.bound)}: ${floor.verdict}</span>`;
    return html `<tr><th scope="row">${suite.name}</th><td>${metric.name}${role === '' ? nothing : html `<br><span class="quiet">${role}</span>`}</td>
<td class="number">${(0,format_quantity/* formatScore */.y)(metric.base)}</td><td class="number">${(0,format_quantity/* formatScore */.y)(metric.head)}${bound}</td>
<td class="number">${difference === null ? '–' : (0,format_quantity/* formatPoints */.Xf)(difference)}${range}</td>
<td>${htmlIntervalPlot(metric, reach)}</td><td>${htmlBadge(metric.verdict)}</td></tr>
`;
}
/** How each metric's verdict came about, in sentences. */
function htmlReasoning(suites) {
    if (suites.length === 0)
        return nothing;
    return html `<section><h2>How the verdict was reached</h2><ul>${(0,score_rows/* scoreRows */.A)(suites).map(reasoningItem)}</ul></section>`;
}
function reasoningItem(row) {
    const { suite } = row;
    const word = (0,score_rows/* rowWords */.O)(row);
    switch (row.kind) {
        case 'metric':
            return html `<li><b>${row.metric.name}</b> of ${suite.name}, ${word}. ${(0,explain_metric/* explainMetric */.y)(row.metric, asItIs)}</li>`;
        case 'guardrail':
            return html `<li><b>${row.guardrail.name}</b> of ${suite.name}, ${word}. ${(0,guardrail_rows/* explainGuardrail */.lQ)(row.guardrail, asItIs)}</li>`;
        case 'suite':
            return html `<li><b>${suite.name}</b>, ${word}. ${(0,as_sentence/* asSentence */.K)(suite.reason)}</li>`;
    }
}

// EXTERNAL MODULE: ./src/domain/report/lane-summary.ts
var lane_summary = __webpack_require__(26788);
;// CONCATENATED MODULE: ./src/domain/report/html-tables.ts






/** A section with a table under its title, and what must be said before it; nothing without rows. */
function htmlTable(title, columns, rows, lead = nothing) {
    if (rows.length === 0)
        return nothing;
    const said = lead.markup === '' ? nothing : html `<p class="quiet">${lead}</p>\n`;
    return html `<section><h2>${title}</h2>
${said}${tableOf(columns, rows)}</section>`;
}
/** A table that scrolls where the page is too narrow for it. */
function tableOf(columns, rows) {
    const heads = columns.map(({ heading, isNumber }) => isNumber === true ? html `<th scope="col" class="number">${heading}</th>` : html `<th scope="col">${heading}</th>`);
    return html `<div class="scroll"><table><thead><tr>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
/** Changes named in one lane. */
const mostChanges = 100;
function changeItem(change) {
    const told = html `<code>${(0,lane_summary/* describeSpot */.Y1)(change)}</code> ${(0,lane_summary/* describeReason */.Gk)(change)}`;
    const { base_text: base, head_text: head } = change;
    if (base === undefined && head === undefined)
        return html `<li>${told}</li>`;
    return html `<li><details><summary>${told}</summary>${changedText('Base', base)}${changedText('Head', head)}</details></li>`;
}
const changedText = (arm, text) => html `<p class="quiet">${arm}</p><pre>${text ?? '(not there)'}</pre>`;
/** The lanes a change touches, each with what changed in it. */
function htmlLanes(changeSet, verdict) {
    const rows = (0,lane_summary/* summariseLanes */.C$)(changeSet, verdict).map(({ lane, verdict: word }) => {
        const changes = changeSet.changes.filter((change) => change.lane === lane);
        const rest = changes.length - mostChanges;
        const items = [
            ...changes.slice(0, mostChanges).map(changeItem),
            ...(rest > 0 ? [html `<li>and ${(0,format_quantity/* formatCount */.B4)(rest)} more</li>`] : []),
        ];
        return html `<tr><th scope="row">${lane}</th><td><ul class="bare">${items}</ul></td><td>${htmlBadge(word)}</td></tr>
`;
    });
    return htmlTable('Lanes', [{ heading: 'Lane' }, { heading: 'What changed' }, { heading: 'Verdict' }], rows);
}
/** Cost and latency of each arm, head with its change against base. */
function htmlArms(suites) {
    const rows = suites.flatMap(({ name, arms: { base, head } }) => [
        ...(base === undefined ? [] : [armRow(name, 'base', base)]),
        ...(head === undefined ? [] : [armRow(name, 'head', head, base)]),
    ]);
    const columns = [{ heading: 'Suite' }, { heading: 'Arm' }, { heading: 'Model' }];
    const numbers = (0,column/* numberColumns */.V)('Cost', 'Tokens in', 'Tokens out', 'Latency p50', 'Latency p95');
    return htmlTable('Cost and latency', [...columns, ...numbers], rows);
}
function armRow(suite, arm, totals, base) {
    const { p50, p95 } = totals.latency_ms;
    return html `<tr><th scope="row">${suite}</th><td>${arm}</td><td><code>${totals.target.model}</code>${mixture(totals)}</td>
${amount((0,format_quantity/* formatMoney */.up)(totals.cost_usd), totals.cost_usd, base?.cost_usd)}
${amount((0,format_quantity/* formatCount */.B4)(totals.input_tokens), totals.input_tokens, base?.input_tokens)}
${amount((0,format_quantity/* formatCount */.B4)(totals.output_tokens), totals.output_tokens, base?.output_tokens)}
${latency(p50, base?.latency_ms.p50)}
${latency(p95, base?.latency_ms.p95)}</tr>
`;
}
/** How much each model answered, where several did. */
function mixture(totals) {
    const told = (0,describe_served/* describeServed */.J)(totals);
    return told === undefined ? nothing : html ` <span class="quiet">${told}</span>`;
}
const amount = (shown, head, base) => quantity(shown, base === undefined || head === 0 ? undefined : (0,format_quantity/* formatChange */.eD)(base, head));
const latency = (ms, base) => quantity(ms === 0 ? '–' : (0,format_quantity/* formatDuration */.a3)(ms), base === undefined ? undefined : (0,format_quantity/* formatLatencyChange */.w7)(base, ms));
function quantity(shown, change) {
    const against = change === undefined ? nothing : html ` <span class="quiet">${change}</span>`;
    return html `<td class="number">${shown}${against}</td>`;
}

;// CONCATENATED MODULE: ./src/domain/report/html-evidence.ts



const htmlPhrase = (phrase) => html `${phrase.map(htmlPiece)}`;
function htmlPiece(text) {
    if (typeof text === 'string')
        return html `${text}`;
    return 'name' in text ? html `${text.name}` : html `${text.said}`;
}
/** Notices with their labels in bold, a paragraph each. */
const htmlNotices = (notices) => html `${notices.map(({ label, text }) => html `<p><b>${label}.</b> ${htmlPhrase(text)}</p>`)}`;
/** Phrases as a list; nothing without any. */
const htmlLines = (lines) => lines.length === 0 ? nothing : html `<ul>${lines.map((line) => html `<li>${htmlPhrase(line)}</li>`)}</ul>`;
/** A section with a table and the sentence that explains it; nothing without rows. */
const htmlEvidence = (evidence) => htmlTable(evidence.title, evidence.columns, rowsOf(evidence), htmlPhrase(evidence.lead));
/** The same, closed until somebody opens it. */
const htmlFolded = (evidence) => evidence.rows.length === 0
    ? nothing
    : html `<section><details><summary><h2>${evidence.title}</h2></summary>
<p class="quiet">${htmlPhrase(evidence.lead)}</p>
${tableOf(evidence.columns, rowsOf(evidence))}</details></section>`;
function rowsOf({ columns, rows, mostRows }) {
    const rest = rows.length - mostRows;
    const cellOf = (cell, index) => {
        if (index === 0)
            return html `<th scope="row">${htmlPhrase(cell)}</th>`;
        return columns[index]?.isNumber === true
            ? html `<td class="number">${htmlPhrase(cell)}</td>`
            : html `<td>${htmlPhrase(cell)}</td>`;
    };
    return [
        ...rows.slice(0, mostRows).map((row) => html `<tr>${row.map(cellOf)}</tr>\n`),
        ...(rest > 0 ? [html `<tr><td colspan="${columns.length}">and ${(0,format_quantity/* formatCount */.B4)(rest)} more</td></tr>`] : []),
    ];
}

// EXTERNAL MODULE: ./src/domain/report/look-lines.ts
var look_lines = __webpack_require__(56842);
;// CONCATENATED MODULE: ./src/domain/report/html-counts.ts








/** How many cases were run and compared, and where the answers came from. */
function htmlCounts(suites) {
    const counted = countedColumns(suites);
    const rows = suites.map((suite) => {
        return html `<tr><th scope="row">${suite.name}</th><td class="number">${describeCasesRun(suite)}</td>
${counted.map(({ countOf }) => html `<td class="number">${(0,format_quantity/* formatCount */.B4)(countOf(suite))}</td>`)}</tr>
`;
    });
    const numbers = (0,column/* numberColumns */.V)('Cases run', ...counted.map(({ heading }) => heading));
    return html `${htmlTable('Cases and calls', [{ heading: 'Suite' }, ...numbers], rows)}${htmlLines([...(0,look_lines/* lookLines */.n)(suites), ...(0,baseline_lines/* baselineLines */.xo)(suites)])}`;
}

// EXTERNAL MODULE: ./src/domain/report/incident-meanings.ts
var incident_meanings = __webpack_require__(34318);
// EXTERNAL MODULE: ./src/domain/report/incident-rows.ts
var incident_rows = __webpack_require__(59475);
;// CONCATENATED MODULE: ./src/domain/report/html-incidents.ts







/** Calls without an answer that could be graded, then answers that are told although they were. */
const htmlIncidents = (suites) => html `${incidentTable('Incidents, which are never scores', (0,incident_rows/* incidentRows */.AI)(suites))}
${incidentTable('Notices: answers that were scored, and yet are told', (0,incident_rows/* noticeRows */.Al)(suites))}`;
const columns = [
    { heading: 'Suite' },
    { heading: 'Kind' },
    ...(0,column/* numberColumns */.V)('Base', 'Head', 'Tolerated'),
    { heading: 'Against it' },
];
const incidentTable = (title, rows) => htmlTable(title, columns, rows.map(incidentRow));
function incidentRow(row) {
    const { suite, kind, base, head, exceededIn, word } = row;
    const standing = exceededIn.length === 0
        ? html `${(0,incident_rows/* describeStanding */._c)(row)}`
        : html `above in ${exceededIn.join(' and ')}: ${htmlBadge(word)}`;
    return html `<tr><th scope="row">${suite}</th><td>${kind}<br><span class="quiet">${incident_meanings/* incidentMeanings */.Z[kind]}</span></td>
<td class="number">${(0,format_quantity/* formatCount */.B4)(base)}</td><td class="number">${(0,format_quantity/* formatCount */.B4)(head)}</td>
<td class="number">${(0,incident_rows/* describeTolerance */.Nn)(row)}</td><td>${standing}</td></tr>
`;
}

// EXTERNAL MODULE: ./src/domain/report/judge-rows.ts
var judge_rows = __webpack_require__(30560);
;// CONCATENATED MODULE: ./src/domain/report/html-judges.ts



/** One row for each metric that a judge gives. */
const htmlJudges = (suites) => htmlTable('Judges: scores that a model gave', ['Suite', 'Metric', 'Judge', 'How far it can be relied on'].map((heading) => ({ heading })), (0,judge_rows/* judgeLines */.L)(suites).map(({ suite, metric, model, standing }) => html `<tr><th scope="row">${suite}</th><td>${metric}</td><td>${model}</td>
<td>${standing}</td></tr>
`));

;// CONCATENATED MODULE: ./src/domain/report/html-script.ts
/** The only script of the page: filters the rows of the case tables. It touches nothing but `hidden` and one text. */
const reportScript = `
'use strict';
const filter = document.getElementById('filter');
const move = document.getElementById('move');
const found = document.getElementById('found');
const rows = Array.from(document.querySelectorAll('tr[data-move]'));
let texts;
const show = () => {
  texts ??= rows.map((row) => row.textContent.toLowerCase());
  const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let count = 0;
  rows.forEach((row, index) => {
    const fits = (move.value === '' || row.dataset.move === move.value) && words.every((word) => texts[index].includes(word));
    row.hidden = !fits;
    if (fits) count += 1;
  });
  found.textContent = count + ' of ' + rows.length;
};
if (filter && move && found) {
  document.getElementById('controls').hidden = false;
  filter.addEventListener('input', show);
  move.addEventListener('change', show);
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && event.target === document.body) { event.preventDefault(); filter.focus(); }
  });
  if (move.value || filter.value) show();
}
`;

;// CONCATENATED MODULE: ./src/domain/report/html-style.ts
/** The look of the report, light and dark; text meets a contrast of 4.5 to 1 on its ground in both. */
const reportStyle = `
:root { color-scheme: light dark; --ground: #fff; --raised: #f6f8fa; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0;
  --pass: #1a7f37; --fail: #cf222e; --inconclusive: #8a6100; --error: #1f2328; --not-affected: #59636e; --beyond: #ffebe9; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #0d1117; --raised: #161b22; --ink: #e6edf3; --quiet: #9198a1; --line: #30363d;
    --pass: #3fb950; --fail: #ff7b72; --inconclusive: #d29922; --error: #e6edf3; --not-affected: #9198a1; --beyond: #3c1618; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
header, main, footer { max-width: 1320px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 32px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 36px 0 10px; }
h3 { font-size: 15px; margin: 22px 0 8px; }
h4 { font-size: 13px; margin: 12px 0 4px; }
p { margin: 0 0 10px; }
.lead { font-size: 16px; max-width: 78ch; }
.quiet { color: var(--quiet); font-size: 13px; font-weight: 400; }
.verdict-band { border-left: 6px solid; padding-left: 18px; }
.verdict-band.pass { border-color: var(--pass); } .verdict-band.fail { border-color: var(--fail); }
.verdict-band.inconclusive { border-color: var(--inconclusive); } .verdict-band.error { border-color: var(--error); }
.verdict-band.not-affected { border-color: var(--not-affected); }
.badge { white-space: nowrap; font-weight: 600; }
.badge::before { content: ""; display: inline-block; width: 10px; height: 10px; border-radius: 50%; margin-right: 7px; background: currentColor; }
.badge.pass { color: var(--pass); } .badge.fail { color: var(--fail); } .badge.inconclusive { color: var(--inconclusive); }
.badge.error { color: var(--error); } .badge.not-affected { color: var(--not-affected); }
.scroll { overflow-x: auto; } .scroll th, .scroll td { min-width: 14ch; } .scroll .number { min-width: 8ch; }
.number + :not(.number) { padding-left: 16px; }
summary { cursor: pointer; } summary h2 { display: inline-block; margin-bottom: 4px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { color: var(--quiet); font-size: 13px; font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
a { color: inherit; }
ul { margin: 0; padding-left: 20px; } li { margin: 4px 0; } ul.bare { list-style: none; padding: 0; } ul.bare li { margin: 0 0 2px; }
code, pre { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; unicode-bidi: isolate; }
pre { margin: 0 0 6px; padding: 8px 10px; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; }
.command { display: inline-block; margin-top: 4px; }
.plot { display: block; overflow: visible; }
.plot .beyond { fill: var(--beyond); } .plot .zero { stroke: var(--quiet); } .plot .axis { stroke: var(--line); } .plot .margin { stroke: var(--fail); stroke-dasharray: 3 3; }
.plot .interval { stroke: currentColor; stroke-width: 2; } .plot .point { fill: currentColor; }
.plot text { fill: var(--quiet); font-size: 11px; text-anchor: middle; }
.plot.pass { color: var(--pass); } .plot.fail { color: var(--fail); } .plot.inconclusive { color: var(--inconclusive); } .plot.error { color: var(--error); }
.cases { table-layout: fixed; } .cases .id { width: 120px; } .cases .metric { width: 96px; } .cases .score { width: 78px; }
.cases summary:hover { text-decoration: underline; }
.cases .worse { color: var(--fail); font-weight: 600; } .cases .better { color: var(--pass); font-weight: 600; }
.arms { display: grid; grid-template-columns: 1fr 1fr; gap: 14px; } .arms > div { min-width: 0; }
.reason { white-space: pre-wrap; overflow-wrap: anywhere; }
.mark { color: var(--inconclusive); font-size: 13px; }
.controls { display: flex; flex-wrap: wrap; gap: 18px; align-items: center; } .controls[hidden] { display: none; }
input, select { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: 5px 8px; }
input { width: 280px; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
footer { padding-top: 28px; padding-bottom: 40px; }
@media (max-width: 760px) {
  .scroll th, .scroll td { min-width: 11ch; }
  .arms { grid-template-columns: 1fr; } .cases .id { width: 84px; } .cases thead th { white-space: normal; }
  .cases tr > :nth-child(3), .cases tr > :nth-child(4), .cases tr > :nth-child(5) { display: none; }
}
@media print { .controls { display: none; } }
`;

// EXTERNAL MODULE: ./src/domain/report/lead-sentences.ts + 1 modules
var lead_sentences = __webpack_require__(90618);
// EXTERNAL MODULE: ./src/domain/report/next-step.ts + 1 modules
var next_step = __webpack_require__(31455);
// EXTERNAL MODULE: ./src/domain/report/opening-notices.ts + 1 modules
var opening_notices = __webpack_require__(3709);
// EXTERNAL MODULE: ./src/domain/report/power-rows.ts
var power_rows = __webpack_require__(72754);
// EXTERNAL MODULE: ./src/domain/report/slice-rows.ts
var slice_rows = __webpack_require__(14583);
;// CONCATENATED MODULE: ./src/domain/report/html-report.ts

























/**
 * A judged run as one HTML file that needs no network: verdict, lanes, scores, costs, and every case with both answers.
 * Its content security policy lets nothing run but its own script.
 */
function htmlReport({ changeSet, verdict, cases }) {
    const suites = (0,culprits/* bindingSuites */.jc)(verdict);
    const title = (0,headline/* headline */.P)(verdict, asItIs);
    const body = html `<header>${verdictBand(verdict, title)}</header>
<main>
${htmlLanes(changeSet, verdict)}
${htmlScores('Scores', suites)}
${htmlGaps(verdict)}
${htmlNotices((0,power_rows/* powerNotices */.l)(verdict))}
${htmlEvidence((0,attribution_rows/* attributionEvidence */.tJ)(suites))}
${htmlEvidence((0,case_history_rows/* newlyBrokenEvidence */.o)(suites))}
${htmlFolded((0,slice_rows/* sliceEvidence */.e)(suites))}
${htmlArms(suites)}
${htmlIncidents(suites)}
${htmlJudges(suites)}
${htmlFolded((0,case_history_rows/* flakyEvidence */.P)(suites))}
${htmlScores("For information, by head's own cases and graders; decides nothing", (0,culprits/* suitesBeside */.QO)(verdict))}
${htmlReasoning(suites)}
${htmlCounts(suites)}
${htmlFolded((0,power_rows/* powerEvidence */.L)(suites))}
${htmlNotes(verdict.notes.concat(changeSet.notes))}
${htmlCases(cases, verdict.suites)}
</main>
${footer(verdict)}`;
    return htmlDocument(title, body);
}
function htmlDocument(title, body) {
    const [style, script] = [{ markup: reportStyle }, { markup: reportScript }];
    const policy = `default-src 'none'; style-src '${hashOf(reportStyle)}'; script-src '${hashOf(reportScript)}'; base-uri 'none'; form-action 'none'`;
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · Lanegate</title>
<style>${style ?? nothing}</style>
</head>
<body>
${body}
<script>${script ?? nothing}</script>
</body>
</html>
`.markup;
}
/** The source expression by which a content security policy allows one inline text. */
const hashOf = (text) => `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}`;
function verdictBand(verdict, title) {
    const { owners, advice, command } = (0,next_step/* nextStep */.sk)(verdict);
    const who = owners.map(({ owner, of }) => `${owner} (${of})`).join(', ');
    const lead = (0,lead_sentences/* leadSentences */.D)(verdict, asItIs);
    const again = command === undefined
        ? nothing
        : html `<br><code class="command">${command}</code>
<br><span class="quiet">${next_step/* reproduceNote */.kn}</span>`;
    return html `<div class="verdict-band ${verdict.verdict}"><p class="quiet">Lanegate verdict: ${(0,verdict_words/* verdictWords */.L2)(verdict.verdict)}</p><h1>${title}</h1>
${lead === '' ? nothing : html `<p class="lead">${lead}</p>`}
${htmlNotices((0,opening_notices/* openingNotices */.m)(verdict))}
<p><b>Next${who === '' ? '' : `, for ${who}`}.</b> ${advice}${again}</p>
${verdict.suites.length === 0 ? nothing : html `<p><a href="#cases">Cases with both answers</a></p>`}</div>`;
}
function htmlGaps(verdict) {
    const gaps = (0,describe_gaps/* describeGaps */.X)(verdict, asItIs);
    return gaps === '' ? nothing : html `<p><b>Not everything was measured.</b> ${gaps}</p>`;
}
function htmlNotes(notes) {
    const items = [...new Set(notes)].map((note) => html `<li>${note}</li>`);
    return items.length === 0 ? nothing : html `<section><h2>Notes</h2><ul>${items}</ul></section>`;
}
function footer(verdict) {
    const commits = (0,compared_commits/* comparedCommits */.k)(verdict).map(({ role, commit }) => commit === undefined ? html `${role} · ` : html `${role} <code>${commit}</code> · `);
    return html `<footer class="quiet">${commits}${(0,describe_spent/* describeSpent */.S)(verdict)}</footer>`;
}

// EXTERNAL MODULE: ./src/domain/report/override-notices.ts
var override_notices = __webpack_require__(32315);
;// CONCATENATED MODULE: ./src/domain/report/xml-text.ts

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\n': '&#10;',
    '\t': '&#9;',
};
/** Characters that XML 1.0 cannot carry, not even escaped. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Hostile text for XML, between tags or in a quoted attribute; characters that XML cannot carry are dropped. */
const xmlText = (text) => (0,show_invisible/* showInvisible */.j)(text.replace(notXml, '')).replace(/[&<>"'\n\t]/g, (character) => entities[character] ?? '');

;// CONCATENATED MODULE: ./src/domain/report/junit-report.ts












/**
 * A verdict as JUnit XML: a testsuite for each suite, a testcase for each metric, each suite that has none and
 * each kind of incident. A verdict that blocks for a reason of its own becomes a testcase too, so that the file never reads as a pass.
 */
function junitReport(verdict) {
    const suites = verdict.suites.map((suite) => ({
        name: titleOf(suite),
        properties: propertiesOf(suite, verdict),
        cases: [
            ...(0,score_rows/* scoreRows */.A)([suite]).map((row) => testCase(row, verdict)),
            ...[...(0,incident_rows/* incidentRows */.AI)([suite]), ...(0,incident_rows/* noticeRows */.Al)([suite])].flatMap((row) => incidentCase(row, suite, verdict)),
        ],
    }));
    const explained = suites.some(({ cases }) => cases.some(({ outcome }) => outcome === 'failure' || outcome === 'error'));
    const all = verdict.blocks && !explained ? [...suites, { name: 'gate', properties: [], cases: [gateCase(verdict)] }] : suites;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="lanegate" ${counts(all.flatMap(({ cases }) => cases))}>`,
        ...all.flatMap(({ name, properties, cases }) => [
            `  <testsuite name="${xmlText(name)}" ${counts(cases)} skipped="${countOf(cases, 'skipped')}">`,
            ...propertyLines(properties),
            ...cases.flatMap(testCaseLines),
            '  </testsuite>',
        ]),
        '</testsuites>',
        '',
    ].join('\n');
}
const titleOf = ({ name, binding, yardstick }) => binding ? name : `${name} (${yardstick}'s yardstick, decides nothing)`;
function testCase(row, verdict) {
    const { suite, word } = row;
    const common = { suite: suite.name, type: word, outcome: outcomeOf(word, suite.binding, verdict) };
    switch (row.kind) {
        case 'metric':
            return { ...common, ...metricCase(suite, row.metric, verdict) };
        case 'guardrail':
            return {
                ...common,
                name: row.guardrail.name,
                message: row.guardrail.reason,
                text: (0,guardrail_rows/* explainGuardrail */.lQ)(row.guardrail, asItIs),
            };
        case 'suite':
            return { ...common, name: 'suite', message: suite.reason, text: '' };
    }
}
function metricCase(suite, metric, verdict) {
    const attribution = (0,attribution_rows/* attributionOf */.bE)(suite, metric.name);
    const carriers = attribution === undefined ? '' : ` ${(0,attribution_rows/* describeCarriers */.lo)(attribution, asItIs)}`;
    const scores = `base ${(0,format_quantity/* formatScore */.y)(metric.base)}, head ${(0,format_quantity/* formatScore */.y)(metric.head)}`;
    const explained = (0,explain_metric/* explainMetric */.y)(metric, asItIs);
    return {
        name: metric.name,
        outcome: outcomeOf(metric.verdict, suite.binding && (0,gate_settings/* decides */.yN)(metric.role), verdict),
        message: metric.reason,
        text: `${scores}, difference ${(0,explain_metric/* describeDifference */.h)(metric)}. ${explained}${carriers}`.trimEnd(),
    };
}
/** A kind of incident that has a tolerance, as a testcase that holds it against that. */
function incidentCase(row, suite, verdict) {
    if (row.tolerance === undefined)
        return [];
    const counted = `${row.base} in base, ${row.head} in head; ${(0,incident_rows/* describeTolerance */.Nn)(row)} tolerated`;
    const message = `${counted}, ${(0,incident_rows/* describeStanding */._c)(row)}`;
    return [
        {
            suite: suite.name,
            name: `incidents: ${row.kind}`,
            outcome: outcomeOf(row.word, suite.binding, verdict),
            type: row.word,
            message,
            text: `${message}. ${incident_meanings/* incidentMeanings */.Z[row.kind]}`,
        },
    ];
}
/**
 * What decides nothing never fails, nor does what somebody overrode; what the gate cannot tell fails only where it is set
 * to block that.
 */
function outcomeOf(word, decides, verdict) {
    if (word === 'pass')
        return 'passed';
    if (!decides || word === 'not-affected' || (0,override_notices/* overridesInEffect */._8)(verdict).length > 0)
        return 'skipped';
    if (word === 'error')
        return 'error';
    if (word === 'fail')
        return 'failure';
    return verdict.blocks && verdict.verdict === 'inconclusive' ? 'failure' : 'skipped';
}
const gateCase = (verdict) => ({
    suite: 'gate',
    name: 'verdict',
    outcome: verdict.verdict === 'error' ? 'error' : 'failure',
    type: verdict.verdict,
    message: (0,headline/* headline */.P)(verdict, asItIs),
    text: verdict.reason,
});
const countOf = (cases, outcome) => cases.filter((each) => each.outcome === outcome).length;
/** The counts that `testsuites` and `testsuite` may both have by the schema of Jenkins; only the latter skips. */
const counts = (cases) => `tests="${cases.length}" failures="${countOf(cases, 'failure')}" errors="${countOf(cases, 'error')}"`;
/** What was compared, for readers that know a report by its properties. */
const propertiesOf = ({ verdict: word, yardstick, cases, cost_usd, looks }, verdict) => [
    ['verdict', word],
    ['yardstick', yardstick],
    ['base', verdict.base],
    ['head', verdict.head],
    ['cases', cases.planned],
    ['cases compared', cases.compared],
    ['cost in US dollars', cost_usd],
    ...(looks === undefined ? [] : [['looks', `${looks.taken} of ${looks.plan.length}`]]),
    ...(verdict.receipt?.reused_from === undefined ? [] : [['run that was asked', verdict.receipt.reused_from]]),
    ...(0,override_notices/* overridesInEffect */._8)(verdict).map(({ by }) => ['overridden by', by]),
];
const propertyLines = (properties) => properties.length === 0
    ? []
    : [
        '    <properties>',
        ...properties.map(([name, value]) => `      <property name="${name}" value="${xmlText(String(value))}"/>`),
        '    </properties>',
    ];
function testCaseLines({ suite, name, outcome, type, message, text }) {
    const open = `    <testcase classname="${xmlText(suite)}" name="${xmlText(name)}"`;
    const output = text === '' ? [] : [`      <system-out>${xmlText(text)}</system-out>`];
    if (outcome === 'passed')
        return [`${open}>`, ...output, '    </testcase>'];
    const why = `message="${xmlText(message)}"`;
    const told = outcome === 'skipped'
        ? `<skipped ${why}/>`
        : `<${outcome} type="${xmlText(type)}" ${why}>${xmlText(text)}</${outcome}>`;
    return [`${open}>`, `      ${told}`, ...(outcome === 'skipped' ? output : []), '    </testcase>'];
}

;// CONCATENATED MODULE: ./src/domain/report/comment-plan.ts
/** The folded sections, the most important first. */
const sectionNames = [
    'attribution',
    'regressions',
    'newly-broken',
    'incidents',
    'judges',
    'notes',
    'reasoning',
    'tags',
    'power',
    'cases',
    'flaky',
    'beside',
    'improvements',
];
const full = {
    examples: Number.POSITIVE_INFINITY,
    answerCharacters: 1500,
    sections: sectionNames,
    maxRows: 60,
};
/** From the whole comment to its core: fewer examples, shorter answers, fewer sections, fewer rows. */
function plansFromFullToShort() {
    const fewer = [20, 10, 5, 3].map((examples) => ({ ...full, examples }));
    const shorter = [600, 250].map((answerCharacters) => ({ ...full, examples: 3, answerCharacters }));
    const least = { ...full, examples: 3, answerCharacters: 250 };
    const lighter = sectionNames.map((_, index) => ({ ...least, sections: sectionNames.slice(0, -1 - index) }));
    const barest = [30, 10, 5].map((maxRows) => ({ ...least, sections: [], maxRows }));
    return [full, ...fewer, ...shorter, ...lighter, ...barest];
}
/** The examples of one kind that a plan shows. */
const examplesOf = (content, kind, plan) => content.examples.filter((example) => example.kind === kind).slice(0, plan.examples);
/** How many examples a plan leaves out, of both kinds. */
const examplesLeftOut = (content, plan) => content.examples.length -
    examplesOf(content, 'regression', plan).length -
    examplesOf(content, 'improvement', plan).length;
/** True when a plan cuts answers that the full plan shows. */
const shortensAnswers = (plan) => plan.answerCharacters < full.answerCharacters;

;// CONCATENATED MODULE: ./src/domain/report/markdown-table.ts
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

;// CONCATENATED MODULE: ./src/domain/report/markdown-arms.ts




const markdown_arms_columns = [
    { heading: 'Suite' },
    { heading: 'Arm' },
    { heading: 'Model' },
    { heading: 'Cost', isNumber: true },
    { heading: 'Tokens in / out', isNumber: true },
    { heading: 'Latency p50', isNumber: true },
    { heading: 'Latency p95', isNumber: true },
];
/** Cost and latency of each arm, head with its change against base; '' when no arm was run. */
function markdownArms(suites, maxRows) {
    const items = suites.flatMap(({ name, arms: { base, head } }) => [
        ...(base === undefined ? [] : [{ suite: name, arm: 'base', totals: base }]),
        ...(head === undefined ? [] : [{ suite: name, arm: 'head', totals: head, base }]),
    ]);
    return markdownTable({ columns: markdown_arms_columns, items, cellsOf }, maxRows);
}
function cellsOf({ suite, arm, totals, base }) {
    const { cost_usd: cost, latency_ms: latency } = totals;
    return [
        inlineCode(suite, 60),
        arm,
        describeModel(totals),
        describeCost(cost, base?.cost_usd),
        `${(0,format_quantity/* formatCount */.B4)(totals.input_tokens)} / ${(0,format_quantity/* formatCount */.B4)(totals.output_tokens)}`,
        describeLatency(latency.p50, base?.latency_ms.p50),
        describeLatency(latency.p95, base?.latency_ms.p95),
    ];
}
/** What an arm was to be answered by, and where several models did, how much by which. */
function describeModel({ target, served }) {
    const model = inlineCode(target.model, 60);
    const shares = (0,describe_served/* sharesOf */.A)(served);
    return shares.length < 2
        ? model
        : `${model}: ${shares.map(([name, count]) => `${(0,format_quantity/* formatCount */.B4)(count)} by ${inlineCode(name, 60)}`).join(', ')}`;
}
/** An arm that was answered from the cache alone has no latency of its own. */
function describeLatency(ms, base) {
    if (ms === 0)
        return '–';
    return withChange((0,format_quantity/* formatDuration */.a3)(ms), base === undefined ? undefined : (0,format_quantity/* formatLatencyChange */.w7)(base, ms));
}
const describeCost = (usd, base) => withChange((0,format_quantity/* formatMoney */.up)(usd), base === undefined ? undefined : (0,format_quantity/* formatChange */.eD)(base, usd));
const withChange = (shown, change) => change === undefined ? shown : `${shown} (${change})`;

;// CONCATENATED MODULE: ./src/domain/report/markdown-evidence.ts


/** The pieces of a phrase as Markdown. */
const markdownPhrase = (phrase) => phrase.map(markdownText).join('');
function markdownText(text) {
    if (typeof text === 'string')
        return text;
    if ('name' in text)
        return inlineCode(text.name, 60);
    return plainText(text.said, 500);
}
/** Notices with their labels in bold, a paragraph each. */
const markdownNotices = (notices) => notices.map(({ label, text }) => `**${label}.** ${markdownPhrase(text)}`).join('\n\n');
/** A table under its sentence, at most `maxRows` rows of it; '' without rows. */
function markdownEvidence({ lead, columns, rows, mostRows }, maxRows) {
    const content = { columns, items: rows, cellsOf: (row) => row.map(markdownPhrase) };
    const table = markdownTable(content, Math.min(maxRows, mostRows));
    return table === '' || lead.length === 0 ? table : `${markdownPhrase(lead)}\n\n${table}`;
}

;// CONCATENATED MODULE: ./src/domain/report/markdown-lanes.ts




/** The lanes a change touches, with what changed in each and its verdict; '' when it touches none. */
function markdownLanes(changeSet, verdict) {
    const columns = [{ heading: 'Lane' }, { heading: 'What changed' }, { heading: 'Verdict' }];
    const cellsOf = (summary) => [summary.lane, describeChanges(summary), (0,verdict_words/* describeWord */.aC)(summary.verdict)];
    const items = (0,lane_summary/* summariseLanes */.C$)(changeSet, verdict);
    return markdownTable({ columns, items, cellsOf }, items.length);
}
function describeChanges({ first, more }) {
    if (first === undefined)
        return 'nothing in this change';
    const what = `${inlineCode((0,lane_summary/* describeSpot */.Y1)(first), 70)}: ${plainText(first.reason, 120)}`;
    return [what, (0,lane_summary/* doubtOf */.kv)(first), more].filter(Boolean).join(', ');
}

;// CONCATENATED MODULE: ./src/domain/report/markdown-scores.ts










const nameLength = 60;
/** The scores of the suites, base against head, with a picture of each interval; '' without suites. */
function markdownScores(suites, maxRows) {
    const metrics = suites.flatMap((suite) => suite.metrics);
    const shape = {
        reach: barReach(metrics),
        hasBars: metrics.some(({ interval }) => interval !== null),
        hasFloors: metrics.some(({ floor }) => floor !== undefined),
    };
    const rows = (0,score_rows/* scoreRows */.A)(suites);
    const items = rows.length > maxRows ? rows.sort((one, other) => rankOf(one) - rankOf(other)) : rows;
    const table = markdownTable({ columns: columnsOf(shape), items, cellsOf: (row) => markdown_scores_cellsOf(row, shape) }, maxRows);
    return shape.hasBars ? `${table}\n\n<sub>${barLegend(shape.reach)}</sub>` : table;
}
const gravestFirst = [...verdict/* VerdictWord */.Ee.options].sort((one, other) => ((0,verdict/* worst */.QZ)([one, other]) === one ? -1 : 1));
const rankOf = ({ word }) => gravestFirst.indexOf(word);
const columnsOf = ({ hasBars, hasFloors }) => [
    { heading: 'Suite' },
    { heading: 'Metric' },
    { heading: 'Base', isNumber: true },
    { heading: 'Head', isNumber: true },
    { heading: 'Difference (interval)' },
    ...(hasBars ? [{ heading: 'Worse · better' }] : []),
    ...(hasFloors ? [{ heading: 'Floor' }] : []),
    { heading: 'Verdict' },
];
function markdown_scores_cellsOf(row, shape) {
    const metric = row.kind === 'metric' ? row.metric : undefined;
    const bar = metric === undefined ? '' : intervalBar(metric, shape.reach);
    const role = metric === undefined ? '' : (0,role_words/* roleWords */.w)(metric.role);
    return [
        inlineCode(row.suite.name, nameLength),
        ...numbersOf(row),
        ...(shape.hasBars ? [bar === '' ? '' : `\`${bar}\``] : []),
        ...(shape.hasFloors ? [describeFloor(metric)] : []),
        `${(0,verdict_words/* verdictSymbol */.eb)(row.word)} ${(0,score_rows/* rowWords */.O)(row)}${role === '' ? '' : `, ${role}`}`,
    ];
}
function numbersOf(row) {
    switch (row.kind) {
        case 'metric':
            return [
                plainText(row.metric.name, nameLength),
                unbroken((0,format_quantity/* formatScore */.y)(row.metric.base)),
                unbroken((0,format_quantity/* formatScore */.y)(row.metric.head)),
                (0,explain_metric/* describeDifference */.h)(row.metric).replace(/\(.*\)/, unbroken),
            ];
        case 'guardrail':
            return [
                guardrail_rows/* guardrailTitles */.dM[row.guardrail.name],
                unbroken((0,guardrail_rows/* formatGuarded */.Ik)(row.guardrail, row.guardrail.base)),
                unbroken((0,guardrail_rows/* formatGuarded */.Ik)(row.guardrail, row.guardrail.head)),
                (0,guardrail_rows/* describeIncrease */.i0)(row.guardrail).replace(/\(.*\)/, unbroken),
            ];
        case 'suite':
            return ['', '', '', plainText(row.suite.reason, 160)];
    }
}
/** A narrow cell would break a number from its unit. */
const unbroken = (quantity) => quantity.replaceAll(' ', '\u00a0');
function describeFloor(metric) {
    return metric?.floor === undefined ? '' : `≥ ${(0,format_quantity/* formatPercent */.l9)(metric.floor.bound)}: ${metric.floor.verdict}`;
}

;// CONCATENATED MODULE: ./src/domain/report/markdown-details.ts













/** How many cases were run and compared, and where the answers came from. */
function markdownCases(suites, maxRows) {
    const counted = countedColumns(suites);
    const columns = [{ heading: 'Suite' }, ...(0,column/* numberColumns */.V)('Cases run', ...counted.map(({ heading }) => heading))];
    const cellsOf = (suite) => [
        inlineCode(suite.name, 60),
        describeCasesRun(suite),
        ...counted.map(({ countOf }) => (0,format_quantity/* formatCount */.B4)(countOf(suite))),
    ];
    const lines = [...(0,look_lines/* lookLines */.n)(suites), ...(0,baseline_lines/* baselineLines */.xo)(suites)];
    const table = markdownTable({ columns, items: suites, cellsOf }, maxRows);
    return lines.length === 0 ? table : `${table}\n\n${markdownList(lines, markdownPhrase, maxRows)}`;
}
/** How each metric's verdict came about, in sentences. */
const markdownReasoning = (suites, maxLines) => markdownList((0,score_rows/* scoreRows */.A)(suites), describeRow, maxLines);
function describeRow(row) {
    const { suite } = row;
    const [name, word] = [inlineCode(suite.name, 60), `${(0,verdict_words/* verdictSymbol */.eb)(row.word)} ${(0,score_rows/* rowWords */.O)(row)}`];
    switch (row.kind) {
        case 'metric':
            return `${plainText(row.metric.name, 60)} of ${name}, ${word}. ${(0,explain_metric/* explainMetric */.y)(row.metric, plainText)}`;
        case 'guardrail':
            return `${row.guardrail.name} of ${name}, ${word}. ${(0,guardrail_rows/* explainGuardrail */.lQ)(row.guardrail, plainText)}`;
        case 'suite':
            return `${name}, ${word}. ${(0,as_sentence/* asSentence */.K)(plainText(suite.reason))}`;
    }
}
/** What could not be read, resolved or enforced, and what was done about it; each note once. */
const markdownNotes = (notes, maxLines) => markdownList([...new Set(notes)], (note) => plainText(note, 500), maxLines);

;// CONCATENATED MODULE: ./src/domain/report/markdown-examples.ts


/** Characters that fit beside their label; anything longer gets a block of its own. */
const oneLine = 100;
/** Cases with their question, expectation and both answers, each text cut at `maxCharacters`. */
const markdownExamples = (examples, maxCharacters) => examples.map((example, index) => markdownExample(example, index + 1, maxCharacters)).join('\n\n');
function markdownExample(example, number, maxCharacters) {
    const { base, head } = example;
    const scores = `${plainText(example.metric, 60)} ${(0,format_quantity/* formatScore */.y)(base.score)} → ${(0,format_quantity/* formatScore */.y)(head.score)}`;
    const title = `**${number}.** ${inlineCode(example.case, 60)} of ${inlineCode(example.suite, 60)}: ${scores}`;
    const texts = [
        { label: 'Question', text: example.question },
        ...(example.expected === undefined ? [] : [{ label: 'Expected', text: example.expected }]),
        { label: `Base, ${(0,format_quantity/* formatScore */.y)(base.score)}`, text: base.answer },
        { label: `Head, ${(0,format_quantity/* formatScore */.y)(head.score)}`, text: head.answer },
    ];
    const told = texts.reduce((sofar, each) => appendText(sofar, each, maxCharacters), title);
    const folded = backgroundsOf(example).map(({ label, text }) => foldedText(label, text, maxCharacters));
    return [told, ...folded].join('\n\n');
}
/** What lies behind both answers; what is the same for both is told once. */
function backgroundsOf({ base, head }) {
    const [ofBase, ofHead] = [base.background ?? [], head.background ?? []];
    const isOfBoth = ({ label, text }) => ofBase.some((each) => each.label === label && each.text === text);
    return [
        ...ofBase.filter((each) => !ofHead.some(({ text }) => text === each.text)).map((each) => ofArm(each, 'base')),
        ...ofHead.map((each) => ofArm(each, isOfBoth(each) ? 'both' : 'head')),
    ];
}
const ofArm = ({ label, text }, arms) => ({
    label: `${label} of ${arms}`,
    text,
});
/** The label is ours alone, since GitHub reads it as HTML. */
const foldedText = (label, text, maxCharacters) => `<details>\n<summary>${label}</summary>\n\n${fencedBlock(text, maxCharacters)}\n\n</details>`;
/** A short text goes on in the line below; a long one gets a block. */
function appendText(told, { label, text }, maxCharacters) {
    const isShort = text.length <= oneLine && !text.includes('\n');
    if (!isShort)
        return `${told}\n\n${label}:\n\n${fencedBlock(text, maxCharacters)}`;
    const isAfterBlock = /^(?:`{3,}|~{3,})$/.test(told.slice(told.lastIndexOf('\n') + 1));
    return `${told}${isAfterBlock ? '\n\n' : '<br>\n'}${label}: ${inlineCode(text, oneLine)}`;
}

;// CONCATENATED MODULE: ./src/domain/report/markdown-incidents.ts






/** Both tables in a line: how many there are of each, and how many kinds are above their tolerance. '' without any. */
function summariseIncidents(suites) {
    const [incidents, notices] = [(0,incident_rows/* incidentRows */.AI)(suites), (0,incident_rows/* noticeRows */.Al)(suites)];
    const above = [...incidents, ...notices].filter(({ exceededIn }) => exceededIn.length > 0).length;
    const parts = [
        incidents.length === 0 ? '' : `Incidents: ${totals(incidents)}`,
        notices.length === 0 ? '' : `Notices: ${totals(notices)}`,
        above === 0 ? '' : `${(0,format_quantity/* formatAmount */.ej)(above, 'kind')} above tolerance`,
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
function totals(rows) {
    const total = (arm) => (0,format_quantity/* formatCount */.B4)(rows.reduce((sum, row) => sum + row[arm], 0));
    return `${total('base')} in base, ${total('head')} in head`;
}
/** Calls without an answer that could be graded, then answers that are told although they were; '' without any. */
function markdownIncidents(suites, maxRows) {
    const [incidents, notices] = [(0,incident_rows/* incidentRows */.AI)(suites), (0,incident_rows/* noticeRows */.Al)(suites)];
    const told = [
        [
            'None of these is a score: a call that failed says nothing about how good the answers are. What is tolerated is a ' +
                'share of the samples of an arm.',
            incidents,
        ],
        ['These answers were scored, and yet something must be told of them.', notices],
    ];
    return told
        .filter(([, rows]) => rows.length > 0)
        .map(([lead, rows]) => [lead, markdown_incidents_incidentTable(rows, maxRows), markdownMeanings(rows, maxRows)].join('\n\n'))
        .join('\n\n');
}
const markdown_incidents_columns = [
    { heading: 'Suite' },
    { heading: 'Kind' },
    ...(0,column/* numberColumns */.V)('Base', 'Head', 'Tolerated'),
    { heading: 'Against it' },
];
const markdown_incidents_incidentTable = (items, maxRows) => markdownTable({ columns: markdown_incidents_columns, items, cellsOf: markdown_incidents_cellsOf }, maxRows);
const markdown_incidents_cellsOf = (row) => [
    inlineCode(row.suite, 60),
    inlineCode(row.kind, 40),
    (0,format_quantity/* formatCount */.B4)(row.base),
    (0,format_quantity/* formatCount */.B4)(row.head),
    (0,incident_rows/* describeTolerance */.Nn)(row),
    row.exceededIn.length === 0
        ? (0,incident_rows/* describeStanding */._c)(row)
        : `above in ${row.exceededIn.join(' and ')}: ${(0,verdict_words/* describeWord */.aC)(row.word)}`,
];
const markdownMeanings = (rows, maxLines) => markdownList((0,incident_rows/* meaningsOf */.k1)(rows), ({ kind, meaning }) => `${inlineCode(kind, 40)}: ${meaning}`, maxLines);

;// CONCATENATED MODULE: ./src/domain/report/markdown-judges.ts




/** The judges in a line; '' without any. */
function summariseJudges(suites) {
    const lines = (0,judge_rows/* judgeLines */.L)(suites);
    if (lines.length === 0)
        return '';
    const moved = lines.filter((line) => line.moved).length;
    const judged = `Judges: ${(0,format_quantity/* formatAmount */.ej)(lines.length, 'metric')} graded by a model`;
    return moved === 0 ? judged : `${judged} · ${moved} whose baseline is invalid`;
}
/** One line for each metric that a judge gives. */
const markdownJudges = (suites, maxLines) => markdownList((0,judge_rows/* judgeLines */.L)(suites), lineOf, maxLines);
const lineOf = ({ suite, metric, model, standing }) => `${inlineCode(suite, 60)}, ${inlineCode(metric, 60)}, by ${inlineCode(model, 100)}: ${standing}`;

;// CONCATENATED MODULE: ./src/domain/report/markdown-sections.ts













/** The order in which a reader meets the sections. */
const readingOrder = [
    'attribution',
    'regressions',
    'newly-broken',
    'tags',
    'improvements',
    'incidents',
    'judges',
    'flaky',
    'cases',
    'reasoning',
    'power',
    'beside',
    'notes',
];
/** The folded evidence of a comment; a section with nothing in it is ''. */
const markdownSections = (content, plan) => readingOrder.filter((name) => plan.sections.includes(name)).map((name) => section(name, content, plan));
const titles = {
    attribution: 'which lane carries the difference',
    'newly-broken': 'the newly broken cases',
    tags: 'the scores by tag',
    power: 'what the suites could show',
    flaky: 'the flaky cases',
    regressions: 'the regressions',
    incidents: 'the incidents',
    judges: 'the judges',
    notes: 'the notes',
    reasoning: 'how the verdict was reached',
    cases: 'the counts of cases and calls',
    beside: "head's own yardstick",
    improvements: 'the improvements',
};
/** What a plan leaves out of a comment that has it, in words; empty for the full plan. */
function whatIsLeftOut(content, plan) {
    const examples = examplesLeftOut(content, plan);
    const sections = sectionNames.filter((name) => !plan.sections.includes(name) && section(name, content, plan) !== '');
    return [
        ...(examples > 0 ? [`examples (${examples})`] : []),
        ...(shortensAnswers(plan) ? ['the ends of long answers'] : []),
        ...sections.map((name) => titles[name]),
    ];
}
function section(name, content, plan) {
    const { changeSet, verdict } = content;
    const suites = (0,culprits/* bindingSuites */.jc)(verdict);
    switch (name) {
        case 'regressions':
            return exampleSection('worse', content, plan);
        case 'improvements':
            return exampleSection('better', content, plan);
        case 'attribution':
            return evidenceSection((0,attribution_rows/* attributionEvidence */.tJ)(suites), plan);
        case 'newly-broken':
            return evidenceSection((0,case_history_rows/* newlyBrokenEvidence */.o)(suites), plan);
        case 'tags':
            return evidenceSection((0,slice_rows/* sliceEvidence */.e)(suites), plan);
        case 'power':
            return evidenceSection((0,power_rows/* powerEvidence */.L)(suites), plan);
        case 'flaky':
            return evidenceSection((0,case_history_rows/* flakyEvidence */.P)(suites), plan);
        case 'incidents':
            return folded(summariseIncidents(suites), markdownIncidents(suites, plan.maxRows));
        case 'judges':
            return folded(summariseJudges(suites), markdownJudges(suites, plan.maxRows));
        case 'cases':
            return folded('Cases and calls', markdownCases(suites, plan.maxRows));
        case 'reasoning':
            return folded('How the verdict was reached', markdownReasoning(suites, plan.maxRows));
        case 'beside':
            return folded("For information, by head's own cases and graders; decides nothing", markdownScores((0,culprits/* suitesBeside */.QO)(verdict), plan.maxRows));
        case 'notes':
            return folded('Notes', markdownNotes(verdict.notes.concat(changeSet.notes), plan.maxRows));
    }
}
/** A folded section; `summary` is ours alone, since GitHub reads it as HTML. '' without a body. */
const folded = (summary, body) => body === '' ? '' : `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
const evidenceSection = (evidence, plan) => folded(evidence.title, markdownEvidence(evidence, plan.maxRows));
function exampleSection(way, content, plan) {
    const examples = examplesOf(content, way === 'worse' ? 'regression' : 'improvement', plan);
    const counted = describeShare(examples.length, content.moved[way]);
    return folded(`${counted} that got ${way}, with both answers`, markdownExamples(examples, plan.answerCharacters));
}
/** `5 of the 31 cases`, `The 3 cases`, `The case`. */
function describeShare(shown, all) {
    if (shown < all)
        return `${(0,format_quantity/* formatCount */.B4)(shown)} of the ${(0,format_quantity/* formatAmount */.ej)(all, 'case')}`;
    return shown === 1 ? 'The case' : `The ${(0,format_quantity/* formatAmount */.ej)(shown, 'case')}`;
}

;// CONCATENATED MODULE: ./src/domain/report/markdown-comment.ts

















/** The first line of the one comment that is ours. */
const commentMarker = '<!-- lanegate:v1 -->';
/** GitHub refuses comments over 65,536 characters. */
const maxCharacters = 60_000;
/** The comment of a pull request: the verdict in words first, the evidence folded below. At most 60,000 characters. */
function markdownComment(content, links = {}) {
    if (content.verdict.verdict === 'not-affected')
        return notAffectedComment(content);
    let comment = '';
    for (const plan of plansFromFullToShort()) {
        comment = commentByPlan(content, links, plan);
        if (comment.length <= maxCharacters)
            break;
    }
    return comment;
}
function commentByPlan(content, links, plan) {
    const { verdict } = content;
    const suites = (0,culprits/* bindingSuites */.jc)(verdict);
    const parts = [
        markedHeadline(content.verdict),
        (0,lead_sentences/* leadSentences */.D)(verdict, plainText),
        markdownNotices((0,opening_notices/* openingNotices */.m)(verdict)),
        markdownLanes(content.changeSet, verdict),
        markdownScores(suites, plan.maxRows),
        whatIsIncomplete(verdict),
        markdownNotices((0,power_rows/* powerNotices */.l)(verdict)),
        markdownArms(suites, plan.maxRows),
        markdownNextStep(verdict),
        ...markdownSections(content, plan),
        whatWasCut(content, plan),
        markdown_comment_footer(verdict, links),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function markedHeadline(verdict) {
    const words = (0,headline/* headline */.P)(verdict, (text) => plainText(text, 160));
    return `${commentMarker}\n### ${(0,verdict_words/* verdictSymbol */.eb)(verdict.verdict)} ${words}`;
}
function notAffectedComment(content) {
    const { changeSet, verdict } = content;
    const lanes = changeSet.lanes.length === 0 ? 'Nothing changed.' : `Lanes touched: ${changeSet.lanes.join(', ')}.`;
    const notes = [...new Set([...verdict.notes, ...changeSet.notes])].slice(0, 5).map((note) => plainText(note));
    return `${markedHeadline(content.verdict)}\n${[lanes, ...notes].join(' ')}\n`;
}
/** Said in the open, since a reader takes a table for the whole. */
function whatIsIncomplete(verdict) {
    const gaps = (0,describe_gaps/* describeGaps */.X)(verdict, (text) => inlineCode(text, 60));
    return gaps === '' ? '' : `**Not everything was measured.** ${gaps}`;
}
function markdownNextStep(verdict) {
    const { owners, advice, command } = (0,next_step/* nextStep */.sk)(verdict);
    const who = owners.map(({ owner, of }) => `${inlineCode(owner, 60)} (${of})`).join(', ');
    const step = `**Next${who === '' ? '' : `, for ${who}`}.** ${advice}`;
    if (command === undefined)
        return step;
    return `${step} To see it again on your machine:\n\n\`\`\`sh\n${command}\n\`\`\`\n\n<sub>${next_step/* reproduceNote */.kn}</sub>`;
}
function whatWasCut(content, plan) {
    const cut = whatIsLeftOut(content, plan);
    return cut.length === 0 ? '' : `Left out to keep this comment short: ${cut.join(', ')}. The HTML report has them.`;
}
function markdown_comment_footer(verdict, links) {
    const commits = (0,compared_commits/* comparedCommits */.k)(verdict).map(({ role, commit }) => commit === undefined ? role : `${role} ${inlineCode(commit, 40)}`);
    const linked = [markdown_comment_link('run', links.run), markdown_comment_link('full report', links.report)].filter((each) => each !== undefined);
    return `<sub>${[...commits, (0,describe_spent/* describeSpent */.S)(verdict), ...linked].join(' · ')}</sub>`;
}
const markdown_comment_link = (label, url) => url !== undefined && /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]+$/.test(url) ? `[${label}](${url})` : undefined;

// EXTERNAL MODULE: ./src/domain/packed/number-list.ts
var number_list = __webpack_require__(66789);
;// CONCATENATED MODULE: ./src/domain/report/background.ts

/** What a reader may want to see beside an answer; each text is cut at so many UTF-16 units. */
function backgroundOf({ context, transcript }, maxCharacters) {
    const told = [];
    if (context !== undefined)
        told.push({ label: 'Retrieved context', text: describeContext(context) });
    if (transcript !== undefined)
        told.push({ label: 'Conversation', text: transcript.map(describeMessage).join('\n\n') });
    return told.map((each) => ({ ...each, text: shorten(each.text, maxCharacters) }));
}
const describeContext = (passages) => passages.length === 0
    ? '(nothing was retrieved)'
    : passages.map((text, index) => `[${index + 1}] ${text}`).join('\n\n');
function describeMessage({ role, content, tool_calls = [] }) {
    const calls = tool_calls.map(({ name, arguments: given }) => `→ ${name}(${given})`);
    return [`${role}:`, ...(content === '' ? [] : [content]), ...calls].join('\n');
}
function shorten(text, maxCharacters) {
    const { text: beginning, left } = (0,cut_text/* cutText */.I)(text, maxCharacters);
    return left === 0 ? beginning : `${beginning}…\n[${left} more characters]`;
}

;// CONCATENATED MODULE: ./src/domain/report/report-cases.ts


/** Of many repeats the first few are kept. */
const keptRepeats = 3;
const report_cases_nothing = { text: '', left: 0 };
/** Gathers from samples, in any order, the texts of the cases that are shown, and holds those of no others. */
class ShownCases {
    suites;
    /** UTF-16 units that are kept of each text. */
    mostCharacters;
    texts = new Map();
    constructor(suites, mostCharacters) {
        this.suites = suites;
        this.mostCharacters = mostCharacters;
        for (const suite of suites) {
            for (const { id } of suite.shown) {
                this.texts.set(keyOf(suite, id), { question: report_cases_nothing, expected: undefined, answers: { base: [], head: [] } });
            }
        }
    }
    add(sample) {
        const known = this.texts.get(keyOf(sample, sample.case));
        if (known === undefined)
            return;
        const { question, expected, arm, repeat, outcome } = sample;
        if (question !== undefined)
            known.question = this.cut(question);
        if (expected !== undefined)
            known.expected = this.cut(expected);
        const answers = known.answers[arm];
        answers.push({ repeat, answer: this.answerOf(outcome) });
        answers.sort((one, other) => one.repeat - other.repeat);
        answers.length = Math.min(answers.length, keptRepeats);
    }
    textsOf(suite, { id }) {
        const known = this.texts.get(keyOf(suite, id));
        const answersOf = (arm) => (known?.answers[arm] ?? []).map(({ answer }) => answer);
        return {
            question: known?.question ?? report_cases_nothing,
            expected: known?.expected,
            answers: { base: answersOf('base'), head: answersOf('head') },
        };
    }
    answerOf(outcome) {
        if (outcome.kind === 'incident') {
            const { kind, message } = outcome.incident;
            return { kind: 'incident', incident: kind, message: this.cut(message).text };
        }
        return {
            ...{ kind: 'answered', ...this.cut(outcome.content) },
            background: backgroundOf(outcome, this.mostCharacters),
            reasons: sentencesOf(outcome.reasons ?? {}, 1000),
            problems: sentencesOf(outcome.grader_errors, 300),
        };
    }
    cut(text) {
        return (0,cut_text/* cutText */.I)(text, this.mostCharacters);
    }
}
/** `tone: Curt.` of each metric, cut at so many UTF-16 units. */
const sentencesOf = (byMetric, maxCharacters) => Object.entries(byMetric).map(([metric, text]) => report_cases_shorten(`${metric}: ${text}`, maxCharacters));
const report_cases_shorten = (text, maxCharacters) => {
    const { text: beginning, left } = (0,cut_text/* cutText */.I)(text, maxCharacters);
    return left === 0 ? beginning : `${beginning}…`;
};
const keyOf = ({ yardstick, suite }, id) => JSON.stringify([yardstick, suite, id]);

;// CONCATENATED MODULE: ./src/domain/report/score-board.ts




/** More rows than this and a browser takes seconds to open the page. */
const mostCases = 5000;
/** UTF-16 units of questions and answers in one page. */
const mostCharacters = 10_000_000;
const perArm = () => ({ base: new number_list/* NumberList */.e(), head: new number_list/* NumberList */.e() });
const order = ['worse', 'no score', 'better', 'same'];
/** Adds up the scores of samples, in any order, and tells which cases are worth showing; of texts it holds none. */
class ScoreBoard {
    boards = new Map();
    add({ suite, yardstick, case: id, arm, outcome }) {
        const board = this.boardOf(suite, yardstick);
        const number = board.numbers.get(id) ?? board.ids.push(id) - 1;
        board.numbers.set(id, number);
        increase(board.repeats[arm], number, 1);
        if (outcome.kind === 'incident')
            return;
        for (const [metric, score] of Object.entries(outcome.scores)) {
            const sums = board.totals.get(metric) ?? { scores: perArm(), counts: perArm() };
            board.totals.set(metric, sums);
            increase(sums.scores[arm], number, score);
            increase(sums.counts[arm], number, 1);
        }
    }
    /** The cases to show, so many of each suite as there is room for, with no text yet. */
    shown(suites) {
        const boards = [...this.boards.values()];
        const all = boards.reduce((sum, { ids }) => sum + ids.length, 0);
        let room = mostCases;
        const ranked = boards.map((board) => {
            const suite = suites.find(({ name, yardstick }) => name === board.suite && yardstick === board.yardstick);
            const told = rankSuite(board, suite, room);
            room -= told.shown.length;
            return told;
        });
        const perText = Math.floor(mostCharacters / (Math.min(all, mostCases) * 4));
        return new ShownCases(ranked, Math.max(400, Math.min(8000, perText)));
    }
    boardOf(suite, yardstick) {
        const key = JSON.stringify([suite, yardstick]);
        const known = this.boards.get(key);
        if (known !== undefined)
            return known;
        const board = { suite, yardstick, ids: [], numbers: new Map(), repeats: perArm(), totals: new Map() };
        this.boards.set(key, board);
        return board;
    }
}
const increase = (list, index, by) => list.set(index, list.at(index, 0) + by, 0);
/** The cases of a suite, regressions first, the largest loss before the others; gating metrics decide. */
function rankSuite(board, suite, room) {
    const gating = new Set(suite?.metrics.filter(({ role }) => (0,gate_settings/* decides */.yN)(role)).map(({ name }) => name));
    const [moves, changes] = [new number_list/* NumberList */.e(), new number_list/* NumberList */.e()];
    board.ids.forEach((_, number) => {
        const { move, change } = rankCase(board, number, gating);
        moves.push(order.indexOf(move));
        changes.push(Math.abs(change));
    });
    const ranked = Int32Array.from(board.ids.keys()).sort((one, other) => moves.at(one) - moves.at(other) ||
        changes.at(other) - changes.at(one) ||
        compareNames(board.ids[one] ?? '', board.ids[other] ?? ''));
    const count = (move) => [...moves].filter((each) => order[each] === move).length;
    return {
        ...{ suite: board.suite, yardstick: board.yardstick, count: board.ids.length },
        worse: count('worse'),
        better: count('better'),
        shown: [...ranked.subarray(0, room)].map((number) => rankCase(board, number, gating)),
    };
}
function rankCase(board, number, gating) {
    const all = scoresOf(board, number);
    const deciding = all.filter(({ metric }) => gating.has(metric));
    const scores = deciding.length > 0 ? deciding : all;
    const compared = scores.filter((score) => changeIn(score) !== undefined);
    const lowestFirst = compared.sort((one, other) => (changeIn(one) ?? 0) - (changeIn(other) ?? 0));
    const worst = lowestFirst[0];
    const telling = (changeIn(worst) ?? 0) < 0 ? worst : (lowestFirst.at(-1) ?? scores[0]);
    const change = changeIn(telling);
    return {
        id: board.ids[number] ?? '',
        scores: all,
        repeats: { base: board.repeats.base.at(number, 0), head: board.repeats.head.at(number, 0) },
        ...{ telling, change: change ?? 0, move: moveOf(change) },
    };
}
function scoresOf({ totals }, number) {
    return [...totals].flatMap(([metric, { scores, counts }]) => {
        const mean = (arm) => {
            const count = counts[arm].at(number, 0);
            return count === 0 ? undefined : scores[arm].at(number) / count;
        };
        const [base, head] = [mean('base'), mean('head')];
        return base === undefined && head === undefined ? [] : [{ metric, base, head }];
    });
}
function changeIn(score) {
    return score?.base === undefined || score.head === undefined ? undefined : score.head - score.base;
}
function moveOf(change) {
    if (change === undefined)
        return 'no score';
    const direction = (0,direction_of/* directionOf */.F)(change);
    if (direction === 0)
        return 'same';
    return direction < 0 ? 'worse' : 'better';
}
function compareNames(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/domain/report/select-examples.ts


const defaultLimits = { regressionsPerSuite: 5, improvementsPerSuite: 2 };
/**
 * Finds the worst regressions, then the best improvements, of the suites that bind. The scores of `evaluation` name the
 * cases, so the samples are read once and in any order, and no more texts are held than examples.
 */
class ExampleSearch {
    candidates;
    byKey = new Map();
    constructor(evaluation, limits = defaultLimits) {
        const binding = evaluation.suites.filter((run) => run.binding);
        this.candidates = binding.flatMap((run) => candidatesOf(run, limits));
        for (const candidate of this.candidates) {
            const key = select_examples_keyOf(candidate.yardstick, candidate.change.suite, candidate.change.case);
            this.byKey.set(key, [...(this.byKey.get(key) ?? []), candidate]);
        }
    }
    add(sample) {
        const key = select_examples_keyOf(sample.yardstick, sample.suite, sample.case);
        for (const candidate of this.byKey.get(key) ?? [])
            takeText(candidate, sample);
    }
    /** The examples of which both answers were found. */
    examples() {
        const worst = this.candidates.filter(({ kind }) => kind === 'regression').sort(by(worstFirst));
        const best = this.candidates.filter(({ kind }) => kind === 'improvement').sort(by(bestFirst));
        return [...worst, ...best].flatMap(asExample);
    }
}
const by = (order) => (one, other) => order(one.change, other.change);
function candidatesOf(run, limits) {
    const asCandidate = (kind) => (change) => {
        const candidate = {
            kind,
            yardstick: run.yardstick,
            change,
            answers: {},
            question: '',
            expected: undefined,
        };
        return candidate;
    };
    const [regressions, improvements] = [[], []];
    for (const { worse, better } of movesOfCases(run)) {
        if (worse !== undefined)
            keepFirst(regressions, worse, worstFirst, limits.regressionsPerSuite);
        if (better !== undefined)
            keepFirst(improvements, better, bestFirst, limits.improvementsPerSuite);
    }
    return [...regressions.map(asCandidate('regression')), ...improvements.map(asCandidate('improvement'))];
}
/** Puts a change among those that come first in an order, of which so many are kept. */
function keepFirst(kept, change, order, count) {
    kept.push(change);
    kept.sort(order);
    kept.length = Math.min(kept.length, count);
}
const select_examples_keyOf = (yardstick, suite, caseId) => JSON.stringify([yardstick, suite, caseId]);
/** Of several repeats the one is shown that makes the difference plainest. */
function takeText(candidate, { arm, outcome, question, expected, repeat }) {
    candidate.question = question ?? candidate.question;
    candidate.expected = expected ?? candidate.expected;
    if (outcome.kind !== 'answered')
        return;
    const score = outcome.scores[candidate.change.metric];
    if (score === undefined)
        return;
    const known = candidate.answers[arm];
    const wantsLow = (candidate.kind === 'regression') === (arm === 'head');
    if (known !== undefined && !isPlainer({ score, repeat }, known, wantsLow))
        return;
    const background = backgroundOf(outcome, keptCharacters);
    candidate.answers[arm] = {
        score,
        repeat,
        answer: outcome.content,
        ...(background.length === 0 ? {} : { background }),
    };
}
/** UTF-16 units kept of what lies behind one answer. */
const keptCharacters = 4000;
const isPlainer = (one, other, wantsLow) => one.score === other.score ? one.repeat < other.repeat : one.score < other.score === wantsLow;
function asExample({ kind, change, answers, question, expected }) {
    const { base, head } = answers;
    if (base === undefined || head === undefined)
        return [];
    return [
        {
            kind,
            suite: change.suite,
            case: change.case,
            metric: change.metric,
            base: { score: change.base, answer: base.answer, background: base.background },
            head: { score: change.head, answer: head.answer, background: head.background },
            question,
            ...(expected === undefined ? {} : { expected }),
        },
    ];
}

// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(94916);
// EXTERNAL MODULE: ./src/stages/steps/evaluation-file.ts + 2 modules
var evaluation_file = __webpack_require__(94205);
// EXTERNAL MODULE: ./src/stages/steps/read-change.ts
var read_change = __webpack_require__(97768);
// EXTERNAL MODULE: ./src/stages/steps/read-samples.ts
var read_samples = __webpack_require__(45689);
;// CONCATENATED MODULE: ./src/stages/report.ts












/** Tells a judged run in one format. */
async function renderReport({ files }, request) {
    const { folder, format } = request;
    const verdict = await readVerdict(files, folder);
    switch (format) {
        case 'json':
            return `${JSON.stringify(verdict, null, 2)}\n`;
        case 'junit':
            return junitReport(verdict);
        case 'html':
            return (await readReports(files, folder, verdict)).html;
        case 'markdown':
            return (await readReports(files, folder, verdict)).markdown;
    }
}
/** Samples of a table that are written at once. */
const batchSize = 500;
/** Tells the samples of a run as CSV, piece by piece. */
async function* renderCsv({ files }, { folder }) {
    const table = new CsvReport(await (0,evaluation_file/* mustReadEvaluation */.o2)(files, folder));
    yield table.header();
    let batch = [];
    for await (const sample of (0,read_samples/* readSamples */.J)(files, folder)) {
        batch.push(sample);
        if (batch.length < batchSize)
            continue;
        yield table.rows(batch);
        batch = [];
    }
    yield table.rows(batch);
}
/** Writes comment.md, report.html and junit.xml beside the verdict they tell. */
async function writeReports({ files }, { folder }) {
    const verdict = await readVerdict(files, folder);
    const { markdown, html } = await readReports(files, folder, verdict);
    const htmlPath = `${folder}/report.html`;
    await files.write(`${folder}/comment.md`, markdown);
    await files.write(htmlPath, html);
    await files.write(`${folder}/junit.xml`, junitReport(verdict));
    return { markdown, htmlPath };
}
const readVerdict = (files, folder) => (0,artifacts/* mustReadArtifact */.wQ)(files, `${folder}/${verdict/* verdictFile */.Y1}`, verdict/* Verdict */.Y);
/** Reads the samples twice, however many there are: for which cases are worth telling, and for the texts of those. */
async function readReports(files, folder, verdict) {
    const evaluation = await (0,evaluation_file/* readEvaluation */.Lu)(files, folder);
    const changeSet = await (0,read_change/* readChange */.p)(files, folder, evaluation);
    const board = new ScoreBoard();
    for await (const sample of (0,read_samples/* readSamples */.J)(files, folder))
        board.add(sample);
    const cases = board.shown(verdict.suites);
    const search = new ExampleSearch(evaluation ?? { suites: [] });
    for await (const sample of (0,read_samples/* readSamples */.J)(files, folder)) {
        cases.add(sample);
        search.add(sample);
    }
    return {
        markdown: commentOf({ changeSet, verdict, evaluation }, search.examples()),
        html: htmlReport({ changeSet, verdict, cases }),
    };
}
const commentOf = ({ changeSet, verdict, evaluation }, examples) => markdownComment({ changeSet, verdict, examples, moved: countMovedCases(evaluation?.suites ?? []) });
/** Writes the reports and the summary of a judged run, then keeps the one comment of its pull request up to date. */
async function report(ports, { folder, pullRequest }) {
    const written = await writeReports(ports, { folder });
    // Before the comment, which GitHub may refuse.
    await ports.runner.writeSummary(written.markdown);
    if (pullRequest === undefined)
        return { ...written, commentUrl: undefined };
    const commentUrl = await ports.pullRequests.upsertComment(pullRequest, commentMarker, written.markdown);
    return { ...written, commentUrl };
}


/***/ }),

/***/ 97768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65053);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94916);


/** The change that a run is about: as detect left it, else as its evaluation tells it. A `UserError` without either. */
async function readChange(files, folder, evaluation) {
    const path = `${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`;
    if (evaluation?.change === undefined)
        return (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .mustReadArtifact */ .wQ)(files, path, _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeSet */ .VR);
    return (await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .readArtifact */ .R9)(files, path, _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeSet */ .VR)) ?? evaluation.change;
}


/***/ })

};
