import type { Evidence, Notice, Phrase, Text } from '../evidence/evidence.js';
import { formatCount } from '../words/format-quantity.js';
import { type Html, html, nothing } from './html.js';
import { htmlBadge } from './scores.js';
import { htmlTable, tableOf } from './tables.js';

const htmlPhrase = (phrase: Phrase): Html => html`${phrase.map(htmlPiece)}`;

function htmlPiece(text: Text): Html {
  if (typeof text === 'string') return html`${text}`;
  if ('verdict' in text) return htmlBadge(text.verdict);
  if ('place' in text) return html`<code>${text.place}</code>`;
  return 'name' in text ? html`${text.name}` : html`${text.said}`;
}

/** Notices with their labels in bold, a paragraph each. */
export const htmlNotices = (notices: readonly Notice[]): Html =>
  html`${notices.map(({ label, text }) => html`<p><b>${label}.</b> ${htmlPhrase(text)}</p>`)}`;

/** Phrases as a list; nothing without any. */
export const htmlLines = (lines: readonly Phrase[]): Html =>
  lines.length === 0 ? nothing : html`<ul>${lines.map((line) => html`<li>${htmlPhrase(line)}</li>`)}</ul>`;

/** A section with a table and the sentence that explains it; nothing without rows. */
export const htmlEvidence = (evidence: Evidence): Html =>
  htmlTable(evidence.title, evidence.columns, rowsOf(evidence), { lead: htmlPhrase(evidence.lead) });

/** The same, closed until somebody opens it. */
export const htmlFolded = (evidence: Evidence): Html =>
  evidence.rows.length === 0
    ? nothing
    : html`<section><details><summary><h2>${evidence.title}</h2></summary>
<p class="quiet">${htmlPhrase(evidence.lead)}</p>
${tableOf(evidence.columns, rowsOf(evidence))}</details></section>`;

function rowsOf({ columns, rows, mostRows }: Evidence): Html[] {
  const rest = rows.length - mostRows;
  const cellOf = (cell: Phrase, index: number): Html => {
    if (index === 0) return html`<th scope="row">${htmlPhrase(cell)}</th>`;
    return columns[index]?.isNumber === true
      ? html`<td class="number">${htmlPhrase(cell)}</td>`
      : html`<td>${htmlPhrase(cell)}</td>`;
  };
  return [
    ...rows.slice(0, mostRows).map((row) => html`<tr>${row.map(cellOf)}</tr>\n`),
    ...(rest > 0 ? [html`<tr><td colspan="${columns.length}">and ${formatCount(rest)} more</td></tr>`] : []),
  ];
}
