import { sortedQuantile } from '../../statistics/quantile.js';
import { formatAmount } from '../words/format-quantity.js';
import { html, nothing } from './html.js';
import { box, figure, horizontal, linearScale, vertical, words } from './plot-frame.js';
const [width, left, right] = [400, 44, 392];
const rowHeight = 70;
/** Above the bars, so that no bar covers a quantile's words. */
const roomForWords = 34;
const bins = 40;
/**
 * How a cost or a latency, in ascending order, is spread in each arm, on one axis that grows by factors, with the
 * median and the 95th percentile; nothing where no answer took any.
 */
export function htmlResourcePlot({ title, format }, values) {
    const positive = { base: values.base.filter(isPositive), head: values.head.filter(isPositive) };
    const arms = ['base', 'head'].filter((arm) => positive[arm].length > 0);
    if (arms.length === 0)
        return nothing;
    const ends = arms.flatMap((arm) => [positive[arm][0] ?? 1, positive[arm][positive[arm].length - 1] ?? 1]);
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    const [low, high] = [least * 0.95, most * 1.05];
    const height = arms.length * rowHeight + 30;
    const bottom = arms.length * rowHeight + 8;
    const told = arms.map((arm) => describeArm(arm, values[arm], format));
    const rows = arms.map((arm, index) => armRow(arm, { all: values[arm], positive: positive[arm] }, { low, high, bottom: (index + 1) * rowHeight, format }));
    const ticks = axisTicks([least, most].map(format), format(Math.sqrt(least * most)), bottom + 14);
    return figure(title, { width, height, label: `${title}. ${told.join(' ')}` }, html `${rows}${ticks}`);
}
/** What stands below the axis; a single word in the middle where all answers took the same. */
function axisTicks([least = '', most = ''], middle, y) {
    const inTheMiddle = words(middle, (left + right) / 2, y);
    if (least === most)
        return inTheMiddle;
    return html `${words(least, left, y, 'start')}${inTheMiddle}${words(most, right, y, 'end')}`;
}
const isPositive = (value) => value > 0;
function describeArm(arm, sorted, format) {
    const [middle, high] = [sortedQuantile(sorted, 0.5), sortedQuantile(sorted, 0.95)];
    const name = arm === 'base' ? 'Base' : 'Head';
    return `${name}, ${formatAmount(sorted.length, 'answer')}: median ${format(middle)}, 95th percentile ${format(high)}.`;
}
/** Bars over the axis, and the quantiles of all answers, those that took nothing included. */
function armRow(arm, values, row) {
    const { low, high, bottom } = row;
    const [floor, ceiling] = [Math.log(low), Math.log(high)];
    const counts = new Array(bins).fill(0);
    for (const value of values.positive) {
        const bin = Math.min(bins - 1, Math.floor(((Math.log(value) - floor) / (ceiling - floor)) * bins));
        counts[bin] = (counts[bin] ?? 0) + 1;
    }
    const toX = linearScale([0, bins], [left, right]);
    const toHeight = linearScale([0, Math.max(...counts)], [0, rowHeight - roomForWords]);
    const bars = counts.map((count, bin) => {
        if (count === 0)
            return nothing;
        const tall = Math.max(1.5, toHeight(count));
        return box(arm, { x: toX(bin) + 0.5, y: bottom - tall, width: toX(bin + 1) - toX(bin) - 1, height: tall });
    });
    const atValue = linearScale([floor, ceiling], [left, right]);
    const marks = quantileMarks(values.all, (value) => atValue(Math.log(value)), row);
    return html `${words(arm, left - 6, bottom - 4, 'end')}${bars}${horizontal('axis', bottom, [left, right])}${marks}`;
}
/** The median and the 95th percentile, whose words stand one above the other where they would not fit in one line. */
function quantileMarks(sorted, toX, { bottom, format }) {
    const [p50, p95] = [sortedQuantile(sorted, 0.5), sortedQuantile(sorted, 0.95)];
    const [before, after] = [labelBefore(toX(p50)), labelAfter(toX(p95))];
    const areApart = Math.abs(before.from - after.from) >= labelWidth;
    const top = bottom - rowHeight;
    const mark = (value, name, { x, side }, y) => value > 0
        ? html `${vertical('quantile', x, [y - 8, bottom])}${words(`${name} ${format(value)}`, x + (side === 'end' ? -3 : 3), y, side)}`
        : nothing;
    return [mark(p50, 'p50', before, top + 26), mark(p95, 'p95', after, top + (areApart ? 26 : 14))];
}
/** The words of a mark take about so much room. */
const labelWidth = 80;
const labelBefore = (x) => (x - labelWidth < left ? rightOf(x) : leftOf(x));
const labelAfter = (x) => (x + labelWidth > right ? leftOf(x) : rightOf(x));
const rightOf = (x) => ({ x, side: 'start', from: x });
const leftOf = (x) => ({ x, side: 'end', from: x - labelWidth });
