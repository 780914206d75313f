import { terminalWidth } from './text.js';

export type Alignment = 'left' | 'right';

/** Rows as lines with their columns aligned; the last column is not padded. */
export function alignColumns(rows: readonly (readonly string[])[], alignments: readonly Alignment[]): string[] {
  const widths = alignments.map((_, column) => Math.max(0, ...rows.map((row) => terminalWidth(row[column] ?? ''))));
  return rows.map((row) =>
    alignments
      .map((alignment, column) => pad(row[column] ?? '', widths[column] ?? 0, alignment))
      .join('  ')
      .trimEnd(),
  );
}

function pad(text: string, width: number, alignment: Alignment): string {
  const space = ' '.repeat(Math.max(0, width - terminalWidth(text)));
  return alignment === 'left' ? `${text}${space}` : `${space}${text}`;
}
