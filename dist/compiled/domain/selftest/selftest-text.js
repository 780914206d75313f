import { alignColumns } from '../report/terminal/align-columns.js';
import { terminalLine } from '../report/terminal/text.js';
import { formatAmount, formatCount, formatMoney, formatPercent, formatPointsSize, shortCommit, } from '../report/words/format-quantity.js';
const mostFlakyCases = 10;
/** What a selftest showed, for a terminal. */
export function selftestText(report, path) {
    const { commit, repeats, suites, spent } = report;
    const lines = [
        `selftest of ${shortCommit(commit)}: each case asked ${formatAmount(repeats, 'time')} of the same target`,
        ...suites.flatMap((suite) => ['', ...suiteLines(suite)]),
        '',
        ...whatItShows,
        `${formatAmount(spent.calls, 'call')}, ${formatMoney(spent.usd)}; written to ${path}`,
    ];
    return `${lines.map(terminalLine).join('\n')}\n`;
}
/** Splits reuse the same answers, so their number makes no more of them. */
const whatItShows = [
    'The splits share the same answers: they show what the gate makes of this noise, not how rates would differ with other',
    'answers, another day or a provider that drifts; and answers that all changed alike would go unseen. Nothing is blocked.',
];
function suiteLines(suite) {
    const { name, problem, stopped, cases, cases_total: total, verdicts, metrics, proposals, judges = [] } = suite;
    const head = `${name}: ${cases} of ${formatAmount(total, 'case')}${stopped === undefined ? '' : `; stopped: ${stopped}`}`;
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
        `${formatAmount(splits, 'random split')} of its answers into two arms of ${formatAmount(repeats, 'repeat')}${fewer}:`,
        `  blocked though nothing changed  ${rate(fail)}`,
        `  passed at a margin of ${formatPointsSize(margin)}${widened ? ' (widened)' : ''}  ${rate(pass)}`,
        `  neither  ${formatPercent(other / splits)}`,
    ];
}
const rate = ({ rate: share, interval: [low, high] }) => `${formatPercent(share)} (${formatPercent(low)} to ${formatPercent(high)})`;
function metricLines({ metric, mean, within_variance: within, between_variance: between, ...rest }) {
    const { noisy_cases: noisy, flaky_cases: flaky } = rest;
    const deviation = (variance) => (variance === null ? '–' : Math.sqrt(variance).toFixed(3));
    const shown = flaky.slice(0, mostFlakyCases);
    const more = flaky.length > shown.length ? [`  and ${flaky.length - shown.length} more in selftest.json`] : [];
    return [
        `${metric}: mean ${formatPercent(mean)}; standard deviation ${deviation(within)} between answers to a case, ${deviation(between)} between cases`,
        `  ${describeWavering(noisy.length, flaky.length)}`,
        ...shown.map(({ id, passes, samples, rate: flips }) => `    ${id}: ${passes} of ${samples} passed; two answers differ ${formatPercent(flips)} of the time`),
        ...more,
    ];
}
function describeWavering(noisy, flaky) {
    if (noisy === 0)
        return 'every case scored the same each time';
    const differ = `${formatAmount(noisy, 'case')} did not always score the same`;
    return flaky === 0 ? differ : `${differ}, ${formatCount(flaky)} of them flaky: right at one time, wrong at another`;
}
const judgeLine = ({ metric, noise }) => noise === undefined
    ? []
    : [
        `judge of ${metric}: the same answer graded twice differs by ${formatPointsSize(noise.mean_absolute_difference)} on average, ${formatAmount(noise.pairs, 'pair')}`,
    ];
/** What would suit this noise. */
function proposalTable(proposals, { unit }) {
    if (proposals.length === 0)
        return ['fewer than 10 cases were answered more than once: too few to propose anything'];
    const rows = proposals.map((each) => [
        String(each.repeats),
        each.margin === null ? 'none' : formatPointsSize(each.margin),
        formatPointsSize(each.detectable_drop),
        each.cases_for_five_points === null ? '–' : String(each.cases_for_five_points),
        formatMoney(each.usd),
    ]);
    const titles = ['repeats', 'margin', 'finds a drop of', `${unit}s for 5 points`, 'a run costs'];
    return [
        'what would suit (four times of five an unchanged head passes, and such a drop is found):',
        ...alignColumns([titles, ...rows], ['right', 'right', 'right', 'right', 'right']),
    ];
}
