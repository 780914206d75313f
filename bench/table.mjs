const head = ['benchmark', 'what', 'measured', 'goal', 'met', 'beside'];

/** The measured rows as a Markdown table, its columns aligned so that a terminal shows it well too. */
export function tableOf(rows) {
  const lines = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const [first, ...others] = lines.map(
    (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`,
  );
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
