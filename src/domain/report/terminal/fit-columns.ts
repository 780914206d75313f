import { type Alignment, alignColumns } from './align-columns.js';
import { cutToColumns, terminalWidth } from './text.js';

export type FittedColumn = {
  readonly alignment: Alignment;
  /** How narrow its cells may be cut; they are shown whole or not at all when absent. */
  readonly narrowest?: number;
  /** Which of the columns is the first to be left out; it always stays when absent. */
  readonly leavesAs?: number;
};

const gap = 2;

/**
 * Rows as aligned lines of so many cells: what may be cut is cut first, then whole columns are left out. Columns that
 * always stay may take more.
 */
export function fitColumns(
  rows: readonly (readonly string[])[],
  columns: readonly FittedColumn[],
  cells: number,
): string[] {
  const widths = columns.map((_, index) => Math.max(0, ...rows.map((row) => terminalWidth(row[index] ?? ''))));
  const all = columns.map((column, index) => ({ ...column, index, width: widths[index] ?? 0 }));
  const kept = withRoom(all, cells);
  const fitted = kept.map((column) => ({ ...column, cut: cutOf(column, kept, cells) }));
  return alignColumns(
    rows.map((row) => fitted.map(({ index, cut }) => cutToColumns(row[index] ?? '', cut))),
    fitted.map(({ alignment }) => alignment),
  );
}

type MeasuredColumn = FittedColumn & { readonly index: number; readonly width: number };

const leastOf = ({ width, narrowest = width }: MeasuredColumn): number => Math.min(width, narrowest);

const widthOfLine = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, gap * (widths.length - 1));

/** The columns that stay where each is cut as far as may be. */
function withRoom(columns: readonly MeasuredColumn[], cells: number): readonly MeasuredColumn[] {
  const first = columns
    .filter(({ leavesAs }) => leavesAs !== undefined)
    .sort((one, other) => (one.leavesAs ?? 0) - (other.leavesAs ?? 0))[0];
  if (first === undefined || widthOfLine(columns.map(leastOf)) <= cells) return columns;
  return withRoom(
    columns.filter((column) => column !== first),
    cells,
  );
}

/** The width that a column is cut to: what all lack is taken from those that may be cut, by how much each can give. */
function cutOf(column: MeasuredColumn, kept: readonly MeasuredColumn[], cells: number): number {
  const lacking = Math.max(0, widthOfLine(kept.map(({ width }) => width)) - cells);
  const spare = kept.reduce((sum, each) => sum + each.width - leastOf(each), 0);
  const own = column.width - leastOf(column);
  return spare === 0 ? column.width : column.width - Math.min(own, Math.ceil((lacking * own) / spare));
}
