import type { SuiteVerdict } from '../gate/verdict.js';
import { baselineLines } from './baseline-lines.js';
import { numberColumns } from './column.js';
import { countedColumns, describeCasesRun } from './counted-columns.js';
import { formatCount } from './format-quantity.js';
import { type Html, html } from './html.js';
import { htmlLines } from './html-evidence.js';
import { htmlTable } from './html-tables.js';
import { lookLines } from './look-lines.js';

/** How many cases were run and compared, and where the answers came from. */
export function htmlCounts(suites: readonly SuiteVerdict[]): Html {
  const counted = countedColumns(suites);
  const rows = suites.map((suite) => {
    return html`<tr><th scope="row">${suite.name}</th><td class="number">${describeCasesRun(suite)}</td>
${counted.map(({ countOf }) => html`<td class="number">${formatCount(countOf(suite))}</td>`)}</tr>
`;
  });
  const numbers = numberColumns('Cases run', ...counted.map(({ heading }) => heading));
  return html`${htmlTable('Cases and calls', [{ heading: 'Suite' }, ...numbers], rows)}${htmlLines([...lookLines(suites), ...baselineLines(suites)])}`;
}
