import { formatCount } from '../words/format-quantity.js';
import { html, nothing } from './html.js';
import { htmlTable, tableOf } from './tables.js';
const htmlPhrase = (phrase) => html `${phrase.map(htmlPiece)}`;
function htmlPiece(text) {
    if (typeof text === 'string')
        return html `${text}`;
    if ('place' in text)
        return html `<code>${text.place}</code>`;
    return 'name' in text ? html `${text.name}` : html `${text.said}`;
}
/** Notices with their labels in bold, a paragraph each. */
export const htmlNotices = (notices) => html `${notices.map(({ label, text }) => html `<p><b>${label}.</b> ${htmlPhrase(text)}</p>`)}`;
/** Phrases as a list; nothing without any. */
export const htmlLines = (lines) => lines.length === 0 ? nothing : html `<ul>${lines.map((line) => html `<li>${htmlPhrase(line)}</li>`)}</ul>`;
/** A section with a table and the sentence that explains it; nothing without rows. */
export const htmlEvidence = (evidence) => htmlTable(evidence.title, evidence.columns, rowsOf(evidence), { lead: htmlPhrase(evidence.lead) });
/** The same, closed until somebody opens it. */
export const htmlFolded = (evidence) => evidence.rows.length === 0
    ? nothing
    : html `<section><details><summary><h2>${evidence.title}</h2></summary>
<p class="quiet">${htmlPhrase(evidence.lead)}</p>
${tableOf(evidence.columns, rowsOf(evidence))}</details></section>`;
function rowsOf({ columns, rows, mostRows }) {
    const rest = rows.length - mostRows;
    const cellOf = (cell, index) => {
        if (index === 0)
            return html `<th scope="row">${htmlPhrase(cell)}</th>`;
        return columns[index]?.isNumber === true
            ? html `<td class="number">${htmlPhrase(cell)}</td>`
            : html `<td>${htmlPhrase(cell)}</td>`;
    };
    return [
        ...rows.slice(0, mostRows).map((row) => html `<tr>${row.map(cellOf)}</tr>\n`),
        ...(rest > 0 ? [html `<tr><td colspan="${columns.length}">and ${formatCount(rest)} more</td></tr>`] : []),
    ];
}
