import { describeCut } from '../../formats/results/pair-results.js';
import { formatAmount, formatInterval, formatPoints, formatScore } from '../words/format-quantity.js';
import { terminalLine } from './text.js';
/** The comparison of two lists of scores for a terminal. */
export function comparisonSummary({ verdict, metrics, cases }) {
    const lines = [
        `${verdict}: ${formatAmount(cases.compared, 'case')} compared${cases.unpaired > 0 ? `, ${cases.unpaired} unpaired` : ''}`,
        ...describeCut(cases).map((told) => `  ${told}`),
        ...metrics.flatMap(metricLines),
    ];
    return `${lines.map(terminalLine).join('\n')}\n`;
}
/** One metric in two lines: what it came to, and why it got its verdict. */
export const metricLines = (metric) => [
    `  ${metric.name}: ${formatScore(metric.base)} → ${formatScore(metric.head)}` +
        (metric.difference === null ? '' : `, ${formatPoints(metric.difference)}`) +
        (metric.interval === null ? '' : ` (${formatInterval(metric.interval)})`),
    `  ${metric.reason}`,
];
