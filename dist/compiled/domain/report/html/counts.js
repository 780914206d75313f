import { baselineLines } from '../evidence/baseline-lines.js';
import { lookLines } from '../evidence/look-lines.js';
import { numberColumns } from '../words/column.js';
import { countedColumns, describeCasesRun } from '../words/counted-columns.js';
import { formatCount } from '../words/format-quantity.js';
import { htmlLines } from './evidence.js';
import { html } from './html.js';
import { htmlTable } from './tables.js';
/** How many cases were run and compared, and where the answers came from. */
export function htmlCounts(suites) {
    const counted = countedColumns(suites);
    const rows = suites.map((suite) => {
        return html `<tr><th scope="row">${suite.name}</th><td class="number">${describeCasesRun(suite)}</td>
${counted.map(({ countOf }) => html `<td class="number">${formatCount(countOf(suite))}</td>`)}</tr>
`;
    });
    const numbers = numberColumns('Cases run', ...counted.map(({ heading }) => heading));
    return html `${htmlTable('Cases and calls', [{ heading: 'Suite' }, ...numbers], rows)}${htmlLines([...lookLines(suites), ...baselineLines(suites)])}`;
}
