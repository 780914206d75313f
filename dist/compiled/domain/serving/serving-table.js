import { alignColumns } from '../report/terminal/align-columns.js';
import { cutToColumns, terminalName } from '../report/terminal/text.js';
import { formatCount, formatMoney } from '../report/words/format-quantity.js';
import { describeLatencies, describeTokenPair, troubledCalls } from './describe-serving.js';
const longestName = 40;
const alignments = ['left', 'right', 'right', 'right', 'right', 'right', 'left'];
/** Calls by name as lines of a terminal, at most so many of them and the heading counted; none without rows. */
export function servingTable(heading, { rows, others }, mostLines) {
    if (rows.length === 0 || mostLines < 2)
        return [];
    const fits = mostLines - 1;
    const isWhole = rows.length + (others === undefined ? 0 : 1) <= fits;
    const named = isWhole ? rows : rows.slice(0, fits - 1);
    const left = rows.length - named.length;
    const rest = left > 0 || others !== undefined ? [[whoseRest(left, others)]] : [];
    const titles = [heading, 'calls', 'stored', 'no answer', 'tokens in / out', 'cost', 'p50 / p95'];
    return alignColumns([titles, ...named.map(cellsOf), ...rest], alignments);
}
const whoseRest = (left, others) => others === undefined
    ? `and ${formatCount(left)} more`
    : `and more, ${formatCount(others.calls)} calls of them unnamed`;
const cellsOf = (row) => [
    cutToColumns(terminalName(row.name), longestName),
    formatCount(row.calls),
    formatCount(row.cached),
    formatCount(troubledCalls(row)),
    describeTokenPair(row),
    formatMoney(row.cost_usd),
    describeLatencies(row.latency_ms),
];
