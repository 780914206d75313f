import { IncidentKind } from '../inference/incident/incident.js';
import { incidentMeanings } from '../report/evidence/incident-meanings.js';
import { markdownList, markdownTable } from '../report/markdown/table.js';
import { inlineCode, plainText } from '../report/text/neutralise.js';
import { unbroken } from '../report/text/unbroken.js';
import { numberColumns } from '../report/words/column.js';
import { formatAmount, formatCount, formatMoney } from '../report/words/format-quantity.js';
import { shareLeft } from './cap-standings.js';
import { capHolder, describeCap, describeLatencies, describeMeasured, describeStops, describeTokenPair, servingSentences, troubledBreakers, troubledCalls, } from './describe-serving.js';
const mostRows = 30;
/**
 * What a gateway served, for the summary of a step: calls, tokens and cost by route, model, session and user, what was
 * stored, what went wrong, and what the budgets stopped. Every name is a client's and may be hostile.
 */
export function servingMarkdown(report) {
    const parts = [
        '### Lanegate gateway',
        servingSentences(report).join(' '),
        breakdownSection('By route', 'Route', report.routes),
        isOnlyModelOfEach(report) ? '' : breakdownSection('By model', 'Model', report.models),
        breakdownSection('By session', 'Session', report.sessions),
        breakdownSection('By user', 'User', report.users),
        incidentSection(report),
        budgetSection(report),
        breakerSection(troubledBreakers(report)),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** A table that says the same as the one above it is left out. */
const isOnlyModelOfEach = ({ routes, models }) => models.rows.length === routes.rows.length &&
    models.rows.every(({ name, calls }) => routes.rows.some((route) => route.name === name && route.calls === calls));
function breakdownSection(title, heading, { rows, others }) {
    const columns = [
        { heading },
        ...numberColumns('Calls', 'Stored', 'Saved', 'No answer', 'Tokens in / out', 'Cost', 'p50 / p95'),
    ];
    const items = [
        ...rows.slice(0, mostRows),
        ...(rows.length > mostRows ? [restOf(rows.slice(mostRows))] : []),
        ...(others === undefined ? [] : [{ ...others, label: 'others, not told by name' }]),
    ];
    const table = markdownTable({ columns, items, cellsOf }, items.length);
    return table === '' ? '' : `**${title}**\n\n${table}`;
}
const cellsOf = (row) => [
    'name' in row ? inlineCode(row.name, 60) : row.label,
    formatCount(row.calls),
    formatCount(row.cached),
    formatMoney(row.saved_usd),
    formatCount(troubledCalls(row)),
    unbroken(describeTokenPair(row)),
    formatMoney(row.cost_usd),
    unbroken('name' in row ? describeLatencies(row.latency_ms) : '–'),
];
/** The rows that do not fit, together. */
function restOf(rows) {
    const [first, ...others] = rows.map(({ name: _, latency_ms: __, ...totals }) => totals);
    const sum = others.reduce((sofar, each) => sumOf(sofar, each), first);
    return { ...sum, label: `and ${formatCount(rows.length)} more` };
}
const sumOf = (one, other) => Object.fromEntries(Object.keys(one).map((name) => [name, one[name] + other[name]]));
function incidentSection({ incidents }) {
    const items = IncidentKind.options.flatMap((kind) => (incidents[kind] ? [{ kind, count: incidents[kind] }] : []));
    items.sort((one, other) => other.count - one.count);
    const columns = [{ heading: 'Incident' }, ...numberColumns('Calls'), { heading: 'What it means' }];
    const table = markdownTable({ columns, items, cellsOf: ({ kind, count }) => [inlineCode(kind), formatCount(count), incidentMeanings[kind]] }, items.length);
    return table === '' ? '' : `**Calls that came to no answer, by kind**\n\n${table}`;
}
function budgetSection(report) {
    const table = markdownTable({
        columns: [{ heading: 'Cap' }, ...numberColumns('Most', 'Taken', 'Left')],
        items: report.caps,
        cellsOf: capCells,
    }, mostRows);
    const parts = [stoppedSentence(report), table].filter((part) => part !== '');
    return parts.length === 0 ? '' : ['**Budgets**', ...parts].join('\n\n');
}
function stoppedSentence({ totals: { stopped }, stopped_by: stoppedBy }) {
    if (stopped === 0)
        return '';
    const scopes = describeStops(stoppedBy);
    const how = scopes === '' ? '' : `: ${scopes}`;
    return `Budgets stopped ${formatAmount(stopped, 'call')} before they were made${how}.`;
}
const capCells = (cap) => [
    plainText(capHolder(cap), 80),
    unbroken(describeCap(cap)),
    unbroken(describeMeasured(cap.measure, cap.spent)),
    `${unbroken(describeMeasured(cap.measure, cap.left))}${shareLeft(cap) === 0 ? ' ⚠️' : ''}`,
];
const breakerSection = (breakers) => breakers.length === 0
    ? ''
    : `**Circuit breakers that are not closed**\n\n${markdownList(breakers, breakerLine, mostRows)}`;
function breakerLine({ target, route, state, reason }) {
    const whose = route === undefined ? '' : ` for ${inlineCode(route, 60)}`;
    return `${inlineCode(target, 80)}${whose}: ${state}${reason === undefined ? '' : `, ${plainText(reason, 200)}`}`;
}
