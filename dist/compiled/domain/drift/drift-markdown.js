import { shortId } from '../release/short-id.js';
import { markdownList, markdownTable } from '../report/markdown/table.js';
import { inlineCode, plainText } from '../report/text/neutralise.js';
import { formatAmount, formatMoney, formatPercent, shortCommit } from '../report/words/format-quantity.js';
import { anchorsAmount, drawnConclusion, metricCells, metricHeadings, metricNotes, traitNotes } from './drift-rows.js';
const mostRows = 50;
/** What drift shows, for the page of a run. */
export function driftMarkdown(report) {
    const { suite, reference, metrics, fallen, history, spent } = report;
    const { id, at, commit, repeats } = reference;
    const table = markdownTable({
        columns: metricHeadings.map((heading) => ({ heading })),
        items: metrics,
        cellsOf: (row) => metricCells(report, row).map((cell, place) => (place === 0 ? inlineCode(cell) : cell)),
    }, mostRows);
    const notes = [...metrics.flatMap(metricNotes), ...traitNotes(report)].map((note) => plainText(note));
    const lost = fallen.map(({ id: anchor, metric, reference: before, now }) => `${inlineCode(anchor)} ${inlineCode(metric)}: ${formatPercent(before)} → ${formatPercent(now)}`);
    const told = [
        `Reference ${inlineCode(shortId(id))} of ${at}, commit ${inlineCode(shortCommit(commit))}: ${anchorsAmount(reference)}, each asked ${formatAmount(repeats, 'time')}; measured ${formatAmount(history.length, 'time')} since. ${formatAmount(spent.calls, 'call')}, ${formatMoney(spent.usd)}.`,
        table,
        markdownList(notes, (note) => note, mostRows),
        ...(lost.length === 0 ? [] : [`Lost most:\n\n${markdownList(lost, (line) => line, mostRows)}`]),
    ];
    return `### Drift of ${inlineCode(suite)}: ${plainText(drawnConclusion(report))}\n\n${told.filter((part) => part !== '').join('\n\n')}\n`;
}
