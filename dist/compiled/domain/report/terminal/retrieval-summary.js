import { formatAmount, formatPercent, formatScore } from '../words/format-quantity.js';
import { metricLines } from './comparison-summary.js';
import { terminalLine, terminalName } from './text.js';
/** The comparison of two retrievers for a terminal. */
export function retrievalSummary(comparison) {
    const { verdict, metrics, cutoff } = comparison;
    const lines = [
        `${verdict}: ${describeQueries(comparison)}, the first ${formatAmount(cutoff, 'document')} of each`,
        ...metrics.flatMap(metricLines),
        ...describeJudged(comparison),
        ...underHeading('  queries that lost most', comparison.lost_most.map(describeLoss)),
        ...underHeading('  relevant documents that are no longer found', comparison.documents_lost.map(({ id, queries }) => `${terminalName(id)}: by ${formatAmount(queries, 'query', 'queries')}`)),
        ...comparison.notes.map((note) => `  ${note}`),
    ];
    return `${lines.map(terminalLine).join('\n')}\n`;
}
function describeQueries({ queries }) {
    const { compared, missing_in_base, missing_in_head, without_relevant } = queries;
    const left = [
        ...(missing_in_base === 0 ? [] : [`${missing_in_base} missing in base`]),
        ...(missing_in_head === 0 ? [] : [`${missing_in_head} missing in head`]),
        ...(without_relevant === 0 ? [] : [`${without_relevant} without a relevant document left out`]),
    ];
    return [`${formatAmount(compared, 'query', 'queries')} compared`, ...left].join(', ');
}
const describeJudged = ({ judged, cutoff }) => judged === undefined
    ? []
    : [
        `  judged@${cutoff}: ${formatPercent(judged.base)} → ${formatPercent(judged.head)}; what nobody judged counts as not relevant`,
    ];
const underHeading = (heading, lines) => lines.length === 0 ? [] : [`${heading}:`, ...lines.map((line) => `    ${line}`)];
function describeLoss({ id, base, head, documents }) {
    const [measure = ''] = Object.keys(base).sort((one, other) => dropOf({ base, head }, other) - dropOf({ base, head }, one));
    const without = documents.length === 0 ? '' : `, without ${documents.map(terminalName).join(', ')}`;
    return `${terminalName(id)}: ${measure} ${formatScore(base[measure] ?? null)} → ${formatScore(head[measure] ?? null)}${without}`;
}
const dropOf = ({ base, head }, measure) => (base[measure] ?? 0) - (head[measure] ?? 0);
