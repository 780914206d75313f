import { formatPointsSize } from '../words/format-quantity.js';
const cells = 21;
const middle = (cells - 1) / 2;
/** The widest difference that a bar of these metrics must hold, in [0, 1]. */
export function barReach(metrics) {
    const sizes = metrics.flatMap(({ interval, margin }) => [...(interval ?? []), margin].map(Math.abs));
    return Math.max(0.01, ...sizes);
}
/**
 * The interval of a difference as text: `├──┼──┤` is the interval around the measured difference, `┊` the margin and
 * `│` no difference at all. Bars with one `reach` can be compared.
 */
export function intervalBar(metric, reach) {
    if (metric.interval === null || metric.difference === null)
        return '';
    const cellOf = (difference) => middle + Math.round((Math.max(-reach, Math.min(reach, difference)) / reach) * middle);
    const [low, high] = [cellOf(metric.interval[0]), cellOf(metric.interval[1])];
    const bar = Array.from({ length: cells }, (_, cell) => (cell > low && cell < high ? '─' : '·'));
    bar[cellOf(-metric.margin)] = '┊';
    bar[middle] = '│';
    bar[low] = '├';
    bar[high] = '┤';
    bar[cellOf(metric.difference)] = '┼';
    return bar.join('');
}
/**
 * What the signs of a bar mean, and how far it reaches; short enough for one line, since GitHub overprints small type.
 */
export const barLegend = (reach) => `┼ measured, ├ ┤ interval, ┊ margin, │ no difference (the middle); each end is ${formatPointsSize(reach)} away`;
