import { incidentMeanings } from '../evidence/incident-meanings.js';
import { describeStanding, describeTolerance, incidentRows, noticeRows, } from '../evidence/incident-rows.js';
import { numberColumns } from '../words/column.js';
import { formatCount } from '../words/format-quantity.js';
import { html } from './html.js';
import { htmlBadge } from './scores.js';
import { htmlTable } from './tables.js';
/** Calls without an answer that could be graded, then answers that are told although they were. */
export const htmlIncidents = (suites) => html `${incidentTable('Incidents, which are never scores', incidentRows(suites))}
${incidentTable('Notices: answers that were scored, and yet are told', noticeRows(suites))}`;
const columns = [
    { heading: 'Suite' },
    { heading: 'Kind' },
    ...numberColumns('Base', 'Head', 'Tolerated'),
    { heading: 'Against it' },
];
const incidentTable = (title, rows) => htmlTable(title, columns, rows.map(incidentRow));
function incidentRow(row) {
    const { suite, kind, base, head, exceededIn, word } = row;
    const standing = exceededIn.length === 0
        ? html `${describeStanding(row)}`
        : html `above in ${exceededIn.join(' and ')}: ${htmlBadge(word)}`;
    return html `<tr><th scope="row">${suite}</th><td>${kind}<br><span class="quiet">${incidentMeanings[kind]}</span></td>
<td class="number">${formatCount(base)}</td><td class="number">${formatCount(head)}</td>
<td class="number">${describeTolerance(row)}</td><td>${standing}</td></tr>
`;
}
