import { formatAmount, formatCount, formatInterval, formatPoints, formatPointsSize, formatSignedPoints, } from '../words/format-quantity.js';
import { html, nothing } from './html.js';
import { box, figure, horizontal, linearScale, words } from './plot-frame.js';
const [width, height] = [400, 180];
const [left, right, top, bottom] = [52, 392, 10, 150];
/** More points than the picture has columns show nothing more. */
const mostPoints = 400;
/**
 * By how much each case moved, from the largest loss to the largest gain, with the interval of the mean and the margin;
 * nothing where no case has both scores.
 */
export function htmlDifferencesPlot({ metric, differences }, verdict) {
    const count = differences.length;
    if (count === 0)
        return nothing;
    const reach = Math.max(0.01, ...bounds(verdict).map(Math.abs), Math.abs(differences[0] ?? 0), differences[count - 1] ?? 0);
    const at = { x: linearScale([0, count], [left, right]), y: linearScale([-reach, reach], [bottom, top]) };
    const moved = {
        fell: differences.filter((each) => each < 0).length,
        rose: differences.filter((each) => each > 0).length,
    };
    const axis = [reach, 0, -reach].map((value) => words(formatSignedPoints(value), left - 6, at.y(value) + 4, 'end'));
    return figure(`${metric}: each case, head minus base, in points`, { width, height, label: describe(metric, differences, moved, verdict) }, html `${band(verdict, at)}${area('worse', differences, at)}${area('better', differences, at)}${standing(verdict, at)}
${horizontal('zero', at.y(0), [left, right])}${axis}
${words(`${formatCount(moved.fell)} fell`, left, bottom + 18, 'start')}${words(`${formatCount(count - moved.fell - moved.rose)} stayed`, (left + right) / 2, bottom + 18)}${words(`${formatCount(moved.rose)} rose`, right, bottom + 18, 'end')}`);
}
const bounds = (verdict) => verdict === undefined ? [] : [...(verdict.interval ?? []), verdict.difference ?? 0, marginOf(verdict) ?? 0];
const marginOf = ({ role, margin }) => role === 'deterioration' ? undefined : margin;
/** The interval of the mean, behind the cases. */
function band(verdict, { y }) {
    if (verdict?.interval == null)
        return nothing;
    const [low, high] = verdict.interval;
    return box('band', { x: left, y: y(high), width: right - left, height: Math.max(1, y(low) - y(high)) });
}
/** The mean and the margin that no pass may reach into, before the cases. */
function standing(verdict, { y }) {
    if (verdict?.interval == null || verdict.difference === null)
        return nothing;
    const margin = marginOf(verdict);
    return html `${horizontal('mean', y(verdict.difference), [left, right])}
${margin === undefined ? nothing : horizontal('margin', y(-margin), [left, right])}`;
}
/** What lies between zero and the differences on one side of it, as steps. */
function area(side, differences, { x, y }) {
    const [from, to] = side === 'worse'
        ? [0, differences.findIndex((each) => each >= 0)]
        : [differences.findIndex((each) => each > 0), differences.length];
    const end = to === -1 ? differences.length : to;
    if (from === -1 || end <= from)
        return nothing;
    const step = Math.max(1, Math.ceil((end - from) / mostPoints));
    let path = `M${x(from)} ${y(0)}`;
    let last;
    for (let index = from; index < end; index += step) {
        const height = y(differences[index] ?? 0);
        if (height !== last)
            path += `H${x(index)}V${height}`;
        last = height;
    }
    return html `<path class="${side}" d="${path}H${x(end)}V${y(0)}Z"/>`;
}
function describe(metric, differences, { fell, rose }, verdict) {
    const count = differences.length;
    const [lowest, highest] = [differences[0] ?? 0, differences[count - 1] ?? 0];
    const parts = [
        `${formatCount(fell)} fell${fell > 0 ? `, by up to ${formatPointsSize(lowest)}` : ''}`,
        `${formatCount(count - fell - rose)} stayed`,
        `${formatCount(rose)} rose${rose > 0 ? `, by up to ${formatPointsSize(highest)}` : ''}`,
    ];
    const moved = `Differences of ${formatAmount(count, 'case')} by ${metric}, in order: ${parts.join('; ')}.`;
    if (verdict?.interval == null || verdict.difference === null)
        return moved;
    const margin = marginOf(verdict);
    return `${moved} Mean ${formatPoints(verdict.difference)}, interval ${formatInterval(verdict.interval)}${margin === undefined ? '' : `, margin ${formatPointsSize(margin)}`}.`;
}
