import { VerdictWord, worst } from '../../gate/verdict-word.js';
import { describeIncrease, formatGuarded, guardrailTitles } from '../evidence/guardrail-rows.js';
import { rowWords, scoreRows } from '../evidence/score-rows.js';
import { plainText } from '../text/neutralise.js';
import { unbroken } from '../text/unbroken.js';
import { describeDifference } from '../words/explain-metric.js';
import { formatPercent, formatScore } from '../words/format-quantity.js';
import { roleWords } from '../words/role-words.js';
import { verdictSymbol } from '../words/verdict-words.js';
import { barLegend, barReach, intervalBar } from './interval-bar.js';
import { suiteCells, suiteColumns } from './suite-column.js';
import { markdownTable } from './table.js';
const nameLength = 60;
/** The scores of the suites, base against head, with a picture of each interval; '' without suites. */
export function markdownScores(suites, maxRows) {
    const metrics = suites.flatMap((suite) => suite.metrics);
    const shape = {
        suites,
        reach: barReach(metrics),
        hasBars: metrics.some(({ interval }) => interval !== null),
        hasFloors: metrics.some(({ floor }) => floor !== undefined),
    };
    const rows = scoreRows(suites);
    const items = rows.length > maxRows ? rows.sort((one, other) => rankOf(one) - rankOf(other)) : rows;
    const table = markdownTable({ columns: columnsOf(shape), items, cellsOf: (row) => cellsOf(row, shape) }, maxRows);
    return shape.hasBars ? `${table}\n\n<sub>${barLegend(shape.reach)}</sub>` : table;
}
const gravestFirst = [...VerdictWord.options].sort((one, other) => (worst([one, other]) === one ? -1 : 1));
const rankOf = ({ word }) => gravestFirst.indexOf(word);
/** The verdict stands first, since a comment is narrow and what is far to the right is out of sight. */
const columnsOf = ({ suites, hasBars, hasFloors }) => [
    { heading: 'Verdict' },
    ...suiteColumns(suites),
    { heading: 'Metric' },
    { heading: 'Base → head', isNumber: true },
    { heading: 'Difference (interval)' },
    ...(hasBars ? [{ heading: 'Worse · better' }] : []),
    ...(hasFloors ? [{ heading: 'Floor' }] : []),
];
function cellsOf(row, shape) {
    const metric = row.kind === 'metric' ? row.metric : undefined;
    const bar = metric === undefined ? '' : intervalBar(metric, shape.reach);
    const role = metric === undefined ? '' : roleWords(metric.role);
    return [
        `${verdictSymbol(row.word)} ${rowWords(row)}${role === '' ? '' : `, ${role}`}`,
        ...suiteCells(row.suite, shape.suites),
        ...numbersOf(row),
        ...(shape.hasBars ? [bar === '' ? '' : `\`${bar}\``] : []),
        ...(shape.hasFloors ? [describeFloor(metric)] : []),
    ];
}
function numbersOf(row) {
    switch (row.kind) {
        case 'metric':
            return [
                plainText(row.metric.name, nameLength),
                fromTo(formatScore(row.metric.base), formatScore(row.metric.head)),
                describeDifference(row.metric).replace(/\(.*\)/, unbroken),
            ];
        case 'guardrail':
            return [
                guardrailTitles[row.guardrail.name],
                fromTo(formatGuarded(row.guardrail, row.guardrail.base), formatGuarded(row.guardrail, row.guardrail.head)),
                describeIncrease(row.guardrail).replace(/\(.*\)/, unbroken),
            ];
        case 'suite':
            return ['', '', plainText(row.suite.reason, 160)];
    }
}
/** A head that nothing was held against stands alone. */
const fromTo = (base, head) => base === '–' ? unbroken(head) : `${unbroken(base)} → ${unbroken(head)}`;
function describeFloor(metric) {
    return metric?.floor === undefined ? '' : `≥ ${formatPercent(metric.floor.bound)}: ${metric.floor.verdict}`;
}
