import { type FittedColumn, fitColumns } from '../report/terminal/fit-columns.js';
import { cutToColumns, terminalName } from '../report/terminal/text.js';
import { formatCount, formatMoney } from '../report/words/format-quantity.js';
import { describeLatencies, describeTokenPair, troubledCalls } from './describe-serving.js';
import type { Breakdown, CallTotals, NamedTotals } from './serving-report.js';

const longestName = 40;
const narrowestName = 12;
/** A name, its calls and what they cost always stay. */
const columns: readonly FittedColumn[] = [
  { alignment: 'left', narrowest: narrowestName },
  { alignment: 'right' },
  { alignment: 'right', leavesAs: 2 },
  { alignment: 'right', leavesAs: 4 },
  { alignment: 'right', leavesAs: 3 },
  { alignment: 'right' },
  { alignment: 'left', leavesAs: 1 },
];

/** How much room a table has. */
type Room = { readonly lines: number; readonly cells?: number };

/** Calls by name as lines of a terminal, the heading among them; none without rows. */
export function servingTable(
  heading: string,
  { rows, others }: Breakdown,
  { lines, cells = Number.POSITIVE_INFINITY }: Room,
): string[] {
  if (rows.length === 0 || lines < 2) return [];
  const fits = lines - 1;
  const isWhole = rows.length + (others === undefined ? 0 : 1) <= fits;
  const named = isWhole ? rows : rows.slice(0, fits - 1);
  const left = rows.length - named.length;
  const rest = left > 0 || others !== undefined ? [[whoseRest(left, others)]] : [];
  const titles = [heading, 'calls', 'stored', 'no answer', 'tokens in / out', 'cost', 'p50 / p95'];
  return fitColumns([titles, ...named.map(cellsOf), ...rest], columns, cells);
}

const whoseRest = (left: number, others: CallTotals | undefined): string =>
  others === undefined
    ? `and ${formatCount(left)} more`
    : `and more, ${formatCount(others.calls)} calls of them unnamed`;

const cellsOf = (row: NamedTotals): string[] => [
  cutToColumns(terminalName(row.name), longestName),
  formatCount(row.calls),
  formatCount(row.cached),
  formatCount(troubledCalls(row)),
  describeTokenPair(row),
  formatMoney(row.cost_usd),
  describeLatencies(row.latency_ms),
];
