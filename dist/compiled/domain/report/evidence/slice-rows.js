import { numberColumns } from '../words/column.js';
import { formatAmount, formatCount, formatInterval, formatScore, formatSignedPoints, } from '../words/format-quantity.js';
import { bySuite } from './evidence.js';
/** Up to this share of false alarms among the tags that are named, a tag is said to have got worse. */
const toldUpTo = 0.1;
const isWorse = ({ difference, q_value: q }) => q <= toldUpTo && difference < 0;
/** The scores by tag, the plainest loss first: of all tags, or only of those that probably got worse. */
export function sliceEvidence(suites, which = 'all') {
    const all = suites.flatMap((suite) => suite.metrics.flatMap((metric) => (metric.slices ?? []).map((slice) => ({ suite, metric, slice }))));
    const worse = all.filter(({ slice }) => isWorse(slice));
    const plainestFirst = (which === 'all' ? all : worse).sort(({ slice: one }, { slice: other }) => one.q_value - other.q_value || one.difference - other.difference);
    return bySuite({
        title: `By tag${worse.length === 0 ? '' : `: ${formatAmount(worse.length, 'tag')} probably got worse`}`,
        lead: ['For information; no tag decides anything. At most one in ten of those said to be worse is so by chance.'],
        columns: [
            { heading: 'Suite' },
            { heading: 'Metric' },
            { heading: 'Tag' },
            ...numberColumns('Cases', 'Base', 'Head', 'Points', 'Interval'),
            { heading: 'What that says' },
        ],
        rows: plainestFirst.map(cellsOf),
        mostRows: 20,
    }, suites);
}
const cellsOf = ({ suite, metric, slice }) => [
    [{ name: suite.name }],
    [{ name: metric.name }],
    [{ name: slice.tag }],
    [formatCount(slice.n)],
    [formatScore(slice.base)],
    [formatScore(slice.head)],
    [formatSignedPoints(slice.difference)],
    [formatInterval(slice.interval)],
    [isWorse(slice) ? `probably worse (q = ${slice.q_value.toFixed(3)})` : 'no sign of a loss'],
];
