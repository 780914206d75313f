import { shortId } from '../release/short-id.js';
import { alignColumns } from '../report/terminal/align-columns.js';
import { terminalLine } from '../report/terminal/text.js';
import { formatAmount, formatMoney, formatPercent, shortCommit } from '../report/words/format-quantity.js';
import { anchorsAmount, drawnConclusion, metricCells, metricHeadings, metricNotes, traitNotes } from './drift-rows.js';
/** What drift shows, for a terminal. */
export function driftText(report) {
    const { suite, reference, metrics, fallen, history, spent } = report;
    const { id, at, commit, repeats } = reference;
    const rows = alignColumns([metricHeadings, ...metrics.map((row) => metricCells(report, row))], ['left', 'left', 'right', 'right', 'right', 'right', 'left']);
    const lines = [
        `drift of ${suite}: ${drawnConclusion(report)}`,
        `reference ${shortId(id)} of ${at}, commit ${shortCommit(commit)}: ${anchorsAmount(reference)}, each asked ${formatAmount(repeats, 'time')}; measured ${formatAmount(history.length, 'time')} since`,
        '',
        ...rows,
        ...metrics.flatMap(metricNotes).map((note) => `  ${note}`),
        ...section('answers', traitNotes(report)),
        ...section('lost most', fallen.map(({ id: anchor, metric, reference: before, now }) => `${anchor} (${metric}): ${formatPercent(before)} → ${formatPercent(now)}`)),
        '',
        `${formatAmount(spent.calls, 'call')}, ${formatMoney(spent.usd)}`,
    ];
    return `${lines.map(terminalLine).join('\n')}\n`;
}
const section = (title, lines) => lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
