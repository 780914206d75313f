import { formatAmount, formatPercent, formatPoints } from '../words/format-quantity.js';
/** Every metric that a judge gives, suite by suite. */
export const judgeLines = (suites) => suites.flatMap(({ name, judges = [] }) => judges.map((row) => ({
    suite: name,
    metric: row.metric,
    model: row.model,
    standing: [describeCanary(row), describeNoise(row), ...describeMixture(row)].join('; '),
    moved: row.canary?.moved ?? false,
})));
function describeCanary({ canary }) {
    if (canary === undefined)
        return 'no canary watches it';
    const { moved, anchors, mean_shift: shift } = canary;
    if (shift === null)
        return 'its canary shows nothing';
    const told = `${formatPoints(shift)} over ${formatAmount(anchors, 'unchanged answer')}`;
    return moved ? `it moved: ${told}` : `it did not move: ${told}`;
}
const describeMixture = ({ served }) => served === undefined ? [] : ['more than one model replied for it'];
function describeNoise({ noise }) {
    if (noise === undefined)
        return 'nothing was graded twice';
    const { pairs, mean_absolute_difference: difference, disagreements } = noise;
    const apart = `${formatPercent(difference)} apart on average`;
    return `${formatAmount(pairs, 'answer')} graded twice, ${apart}, ${formatAmount(disagreements, 'disagreement')}`;
}
