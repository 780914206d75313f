import { scoreSteps } from '../cases/score-spread.js';
import { formatAmount, formatCount, formatScore } from '../words/format-quantity.js';
import { html, nothing } from './html.js';
import { box, figure, horizontal, linearScale, words } from './plot-frame.js';
const [width, height] = [400, 180];
const [left, right, top, bottom] = [44, 392, 18, 150];
const barWidth = 13;
/** How many bars may carry their numbers before they run into each other. */
const mostNumbered = 4;
/** How many cases of each arm have which mean score, base beside head. */
export function htmlSpreadPlot({ metric, counts }) {
    const most = Math.max(1, ...counts.base, ...counts.head);
    const atStep = linearScale([0, scoreSteps], [left + barWidth + 4, right - barWidth - 4]);
    const atCount = linearScale([0, most], [bottom, top]);
    const filled = counts.base.concat(counts.head).filter((count) => count > 0).length;
    const steps = counts.head.map((_, step) => {
        const hasNumber = filled <= mostNumbered;
        return html `${bar('base', counts, step, { atStep, atCount, hasNumber })}${bar('head', counts, step, { atStep, atCount, hasNumber })}`;
    });
    const label = `Mean scores of the cases by ${metric}. ${describeArm('Base', counts.base)} ${describeArm('Head', counts.head)}`;
    const axis = [0, 5, 10].map((step) => words(`${step * 10} %`, atStep(step), bottom + 16));
    return figure(`${metric}: scores of the cases`, { width, height, label }, html `${horizontal('grid', atCount(most), [left, right])}${words(formatCount(most), left - 6, atCount(most) + 4, 'end')}${words('0', left - 6, bottom + 4, 'end')}
${steps}${horizontal('axis', bottom, [left, right])}${axis}`);
}
function bar(arm, counts, step, { atStep, atCount, hasNumber }) {
    const count = counts[arm][step] ?? 0;
    if (count === 0)
        return nothing;
    const x = atStep(step) + (arm === 'base' ? -barWidth - 1 : 1);
    // However few, some are to be seen.
    const y = Math.min(bottom - 1.5, atCount(count));
    const number = hasNumber
        ? words(formatCount(count), x + (arm === 'base' ? barWidth : 0), y - 4, arm === 'base' ? 'end' : 'start')
        : nothing;
    return html `${box(arm, { x, y, width: barWidth, height: bottom - y })}${number}`;
}
function describeArm(name, counts) {
    const told = counts.flatMap((count, step) => count === 0 ? [] : [`${formatCount(count)} near ${formatScore(step / scoreSteps)}`]);
    const all = counts.reduce((sum, count) => sum + count, 0);
    return told.length === 0 ? `${name}: none.` : `${name}, ${formatAmount(all, 'case')}: ${told.join(', ')}.`;
}
