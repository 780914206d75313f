import { describeServed } from '../../evaluation/tally/describe-served.js';
import { numberColumns } from '../words/column.js';
import { describeLatency } from '../words/describe-latency.js';
import { formatChange, formatCount, formatLatencyChange, formatMoney } from '../words/format-quantity.js';
import { describeReason, describeSpot, summariseLanes, whatIsUnknown } from '../words/lane-summary.js';
import { html, nothing } from './html.js';
import { htmlBadge } from './scores.js';
/** A section with a table under its title; nothing without rows. */
export function htmlTable(title, columns, rows, around = {}) {
    const { lead = nothing, after = nothing } = around;
    if (rows.length === 0)
        return nothing;
    const said = lead.markup === '' ? nothing : html `<p class="quiet">${lead}</p>\n`;
    return html `<section><h2>${title}</h2>
${said}${tableOf(columns, rows)}${after}</section>`;
}
/** A table that scrolls where the page is too narrow for it. */
export function tableOf(columns, rows) {
    const heads = columns.map(({ heading, isNumber }) => isNumber === true ? html `<th scope="col" class="number">${heading}</th>` : html `<th scope="col">${heading}</th>`);
    return html `<div class="scroll"><table><thead><tr>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
/** Changes named in one lane. */
const mostChanges = 100;
function changeItem(change) {
    const told = html `<code>${describeSpot(change)}</code> ${describeReason(change)}`;
    const { base_text: base, head_text: head } = change;
    if (base === undefined && head === undefined)
        return html `<li>${told}</li>`;
    return html `<li><details><summary>${told}</summary>${changedText('Base', base)}${changedText('Head', head)}</details></li>`;
}
const changedText = (arm, text) => html `<p class="quiet">${arm}</p><pre>${text ?? '(not there)'}</pre>`;
/** The lanes a change touches, each with what changed in it. */
export function htmlLanes(changeSet, verdict) {
    const unknown = whatIsUnknown(changeSet);
    if (unknown !== '')
        return html `<p>${unknown}</p>
`;
    const rows = summariseLanes(changeSet, verdict).map(({ lane, verdict: word }) => {
        const changes = changeSet.changes.filter((change) => change.lane === lane);
        const rest = changes.length - mostChanges;
        const items = [
            ...changes.slice(0, mostChanges).map(changeItem),
            ...(rest > 0 ? [html `<li>and ${formatCount(rest)} more</li>`] : []),
        ];
        return html `<tr><th scope="row">${lane}</th><td><ul class="bare">${items}</ul></td><td>${htmlBadge(word)}</td></tr>
`;
    });
    return htmlTable('Lanes', [{ heading: 'Lane' }, { heading: 'What changed' }, { heading: 'Verdict' }], rows);
}
/** Cost and latency of each arm, head with its change against base, and below them their plots. */
export function htmlArms(suites, plots = nothing) {
    const rows = suites.flatMap(({ name, arms: { base, head } }) => [
        ...(base === undefined ? [] : [armRow(name, 'base', base)]),
        ...(head === undefined ? [] : [armRow(name, 'head', head, base)]),
    ]);
    const columns = [{ heading: 'Suite' }, { heading: 'Arm' }, { heading: 'Model' }];
    const numbers = numberColumns('Cost', 'Tokens in', 'Tokens out', 'Latency p50', 'Latency p95');
    return htmlTable('Cost and latency', [...columns, ...numbers], rows, { after: plots });
}
function armRow(suite, arm, totals, base) {
    return html `<tr><th scope="row">${suite}</th><td>${arm}</td><td><code>${totals.target.model}</code>${mixture(totals)}</td>
${amount(formatMoney(totals.cost_usd), totals.cost_usd, base?.cost_usd)}
${amount(formatCount(totals.input_tokens), totals.input_tokens, base?.input_tokens)}
${amount(formatCount(totals.output_tokens), totals.output_tokens, base?.output_tokens)}
${latency('p50', totals, base)}
${latency('p95', totals, base)}</tr>
`;
}
/** How much each model answered, where several did. */
function mixture(totals) {
    const told = describeServed(totals);
    return told === undefined ? nothing : html ` <span class="quiet">${told}</span>`;
}
const amount = (shown, head, base) => quantity(shown, base === undefined || head === 0 ? undefined : formatChange(base, head));
function latency(quantile, totals, base) {
    const change = base && formatLatencyChange(base.latency_ms[quantile], totals.latency_ms[quantile]);
    return quantity(describeLatency(totals, quantile), change);
}
function quantity(shown, change) {
    const against = change === undefined ? nothing : html ` <span class="quiet">${change}</span>`;
    return html `<td class="number">${shown}${against}</td>`;
}
