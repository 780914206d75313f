/** A Markdown table. Of more than `maxRows` items the rest is counted in a last row; '' without items. */
export function markdownTable({ columns, items, cellsOf }, maxRows) {
    if (items.length === 0)
        return '';
    const rest = items.length - maxRows;
    return [
        tableRow(columns.map(({ heading }) => heading)),
        tableRow(columns.map(({ isNumber }) => (isNumber === true ? '---:' : '---'))),
        ...items.slice(0, maxRows).map((item) => tableRow(cellsOf(item))),
        ...(rest > 0 ? [tableRow([`and ${rest} more`, ...columns.slice(1).map(() => '')])] : []),
    ].join('\n');
}
const tableRow = (cells) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
/** A Markdown list of one line an item. Of more than `maxLines` items the rest is counted in a last line. */
export function markdownList(items, lineOf, maxLines) {
    const rest = items.length - maxLines;
    return [...items.slice(0, maxLines).map(lineOf), ...(rest > 0 ? [`and ${rest} more`] : [])]
        .map((line) => `- ${line}`)
        .join('\n');
}
