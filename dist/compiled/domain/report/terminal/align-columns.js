import { terminalWidth } from './text.js';
/** Rows as lines with their columns aligned; the last column is not padded. */
export function alignColumns(rows, alignments) {
    const widths = alignments.map((_, column) => Math.max(0, ...rows.map((row) => terminalWidth(row[column] ?? ''))));
    return rows.map((row) => alignments
        .map((alignment, column) => pad(row[column] ?? '', widths[column] ?? 0, alignment))
        .join('  ')
        .trimEnd());
}
function pad(text, width, alignment) {
    const space = ' '.repeat(Math.max(0, width - terminalWidth(text)));
    return alignment === 'left' ? `${text}${space}` : `${space}${text}`;
}
