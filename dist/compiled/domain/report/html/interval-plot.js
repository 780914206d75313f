import { describeDifference } from '../words/explain-metric.js';
import { formatPointsSize, formatSignedPoints } from '../words/format-quantity.js';
import { html, nothing } from './html.js';
const width = 240;
const height = 40;
const middle = 15;
/**
 * A metric's interval of the difference as an inline picture, with the margin and the region beyond it. Plots with one
 * `reach` can be compared.
 */
export function htmlIntervalPlot(metric, reach) {
    const { interval, difference, margin, verdict } = metric;
    const hasMargin = metric.role !== 'deterioration';
    if (interval === null || difference === null)
        return nothing;
    const at = (value) => Math.round((width / 2) * (1 + Math.max(-1, Math.min(1, value / (reach * 1.1)))) * 10) / 10;
    const [low, high] = [at(interval[0]), at(interval[1])];
    const label = `Difference ${describeDifference(metric)}${hasMargin ? `; margin ${formatPointsSize(margin)}` : ''}`;
    return html `<svg class="plot ${verdict}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">
${hasMargin ? marginMarks(at(-margin)) : nothing}<line class="axis" x1="0" x2="${width}" y1="28" y2="28"/>
<line class="zero" x1="${at(0)}" x2="${at(0)}" y1="2" y2="28"/>
<line class="interval" x1="${low}" x2="${high}" y1="${middle}" y2="${middle}"/>
<line class="interval" x1="${low}" x2="${low}" y1="${middle - 5}" y2="${middle + 5}"/>
<line class="interval" x1="${high}" x2="${high}" y1="${middle - 5}" y2="${middle + 5}"/>
<circle class="point" cx="${at(difference)}" cy="${middle}" r="4.5"/>
${tickLabels(at(-margin), at(0), margin)}</svg>`;
}
/** What no pass may reach into. */
const marginMarks = (marginAt) => html `<rect class="beyond" x="0" y="2" width="${marginAt}" height="26"/>
<line class="margin" x1="${marginAt}" x2="${marginAt}" y1="2" y2="28"/>
`;
/** The margin and zero are named below the axis; where they are too close only the margin is. */
function tickLabels(marginAt, zeroAt, margin) {
    if (margin === 0)
        return html `<text x="${zeroAt}" y="38">0</text>`;
    const zero = zeroAt - marginAt < 26 ? nothing : html `<text x="${zeroAt}" y="38">0</text>`;
    return html `<text x="${Math.max(marginAt, 12)}" y="38">${formatSignedPoints(-margin)}</text>${zero}`;
}
