const head = ['benchmark', 'what', 'measured', 'goal', 'met', 'beside'];

/** The measured rows as a Markdown table, its columns aligned so that a terminal shows it well too. */
export function tableOf(rows) {
  return alignedTable([head, ...rows.map(cellsOf)]);
}

/** The words of a Markdown table with its columns aligned, the first line its head. */
export function alignedTable(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => String(line[column]).length)));
  const [first, ...others] = lines.map((line) => {
    const cells = line.map((cell, column) => String(cell).padEnd(widths[column]));
    return `| ${cells.join(' | ')} |`;
  });
  return [first, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...others].join('\n');
}

const cellsOf = ({ name, what, result, goal = '', isMet, beside = '' }) => [
  name,
  what,
  result,
  goal,
  isMet === undefined ? '' : wordFor(isMet),
  beside,
];

const wordFor = (isMet) => (isMet ? 'yes' : 'no');
