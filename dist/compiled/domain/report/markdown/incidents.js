import { describeStanding, describeTolerance, incidentRows, meaningsOf, noticeRows, } from '../evidence/incident-rows.js';
import { inlineCode } from '../text/neutralise.js';
import { numberColumns } from '../words/column.js';
import { formatAmount, formatCount } from '../words/format-quantity.js';
import { describeWord } from '../words/verdict-words.js';
import { suiteCells, suiteColumns } from './suite-column.js';
import { markdownList, markdownTable } from './table.js';
/** Both tables in a line: how many there are of each, and how many kinds are above their tolerance. '' without any. */
export function summariseIncidents(suites) {
    const [incidents, notices] = [incidentRows(suites), noticeRows(suites)];
    const above = [...incidents, ...notices].filter(({ exceededIn }) => exceededIn.length > 0).length;
    const parts = [
        incidents.length === 0 ? '' : `Incidents: ${totals(incidents)}`,
        notices.length === 0 ? '' : `Notices: ${totals(notices)}`,
        above === 0 ? '' : `${formatAmount(above, 'kind')} above tolerance`,
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
function totals(rows) {
    const total = (arm) => formatCount(rows.reduce((sum, row) => sum + row[arm], 0));
    return `${total('base')} in base, ${total('head')} in head`;
}
/** Calls without an answer that could be graded, then answers that are told although they were; '' without any. */
export function markdownIncidents(suites, maxRows) {
    const [incidents, notices] = [incidentRows(suites), noticeRows(suites)];
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
        .map(([lead, rows]) => [lead, incidentTable(rows, suites, maxRows), markdownMeanings(rows, maxRows)].join('\n\n'))
        .join('\n\n');
}
const columns = [
    { heading: 'Kind' },
    ...numberColumns('Base', 'Head', 'Tolerated'),
    { heading: 'Against it' },
];
const incidentTable = (items, suites, maxRows) => markdownTable({
    columns: [...suiteColumns(suites), ...columns],
    items,
    cellsOf: (row) => [...suiteCells({ name: row.suite }, suites), ...cellsOf(row)],
}, maxRows);
const cellsOf = (row) => [
    inlineCode(row.kind, 40),
    formatCount(row.base),
    formatCount(row.head),
    describeTolerance(row),
    row.exceededIn.length === 0
        ? describeStanding(row)
        : `above in ${row.exceededIn.join(' and ')}: ${describeWord(row.word)}`,
];
const markdownMeanings = (rows, maxLines) => markdownList(meaningsOf(rows), ({ kind, meaning }) => `${inlineCode(kind, 40)}: ${meaning}`, maxLines);
