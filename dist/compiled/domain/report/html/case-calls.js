import { formatCount, formatDuration, formatMoney } from '../words/format-quantity.js';
/**
 * The calls behind the answers of a case, in the order in which they were made; nothing where no trace tells of one.
 */
export function callsOfCase(told) {
    const traces = ['base', 'head'].flatMap((arm) => told.answers[arm].flatMap(({ repeat }) => {
        const trace = told.traceOf(arm, repeat);
        return trace === undefined ? [] : [{ arm, repeat, trace }];
    }));
    return [...documentsTable(traces), ...callsTable(traces)];
}
function callsTable(traces) {
    const rows = traces.flatMap((each) => each.trace.calls.map((call) => callRow(each, call)));
    if (rows.length === 0)
        return [];
    const columns = ['Model', 'Tokens in', 'Tokens out', 'Latency', 'Waited', 'Cost', 'Attempts'];
    const heads = columns.map((name, index) => [index === 0 ? 'column' : 'numbers', name]);
    const title = rows.length === 1 ? 'The call behind it' : `The ${formatCount(rows.length)} calls behind them`;
    return [foldedTable(title, [['column', 'Answer'], ...heads, ['column', 'Ended']], rows)];
}
const foldedTable = (title, heads, rows) => [
    'fold',
    ['title', title],
    ['scroll', ['calls', ['head', ['row', ...heads]], ['rows', ...rows]]],
];
const nameOf = ({ arm, repeat }) => `${arm}${repeat === 0 ? '' : `, repeat ${repeat}`}`;
function callRow(answer, call) {
    const model = call.operation === 'chat' ? call.model : `${call.model} (${call.operation})`;
    const numbers = [
        told(call.inputTokens, formatCount),
        told(call.outputTokens, formatCount),
        told(call.latencyMs, formatDuration),
        told(call.waitedMs, formatDuration),
        told(call.costUsd, formatMoney),
        call.cached ? 'cached' : told(call.attempts, formatCount),
    ];
    const cells = numbers.map((number) => ['number', number]);
    return ['row', ['id', nameOf(answer)], ['cell', model], ...cells, ['cell', call.ended ?? '–']];
}
const told = (value, format) => value === undefined ? '–' : format(value);
/** Told once where both arms were given the same. */
function documentsTable(traces) {
    const first = traces.filter(({ repeat }) => repeat === 0 || !traces.some((each) => each.repeat === 0));
    const [one, ...others] = first;
    if (one === undefined)
        return [];
    const asText = ({ trace }) => JSON.stringify(trace.documents);
    const isSame = others.every((each) => asText(each) === asText(one));
    const rows = (isSame ? [one] : first).flatMap((each) => each.trace.documents.map(({ id, score }) => [
        'row',
        ['id', isSame ? 'both' : nameOf(each)],
        ['cell', id],
        ['number', String(Number(score.toPrecision(4)))],
    ]));
    if (rows.length === 0)
        return [];
    return [
        foldedTable('Retrieved documents', [
            ['column', 'Answer'],
            ['column', 'Document'],
            ['numbers', 'Score'],
        ], rows),
    ];
}
