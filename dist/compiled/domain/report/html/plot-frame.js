import { html } from './html.js';
/** Maps `from` to `to` evenly; what lies outside is put at the nearer end. */
export function linearScale(from, to) {
    const [low, high] = from;
    return (value) => {
        const share = high === low ? 0.5 : Math.min(1, Math.max(0, (value - low) / (high - low)));
        return rounded(to[0] + share * (to[1] - to[0]));
    };
}
const rounded = (value) => Math.round(value * 10) / 10;
/** A picture with a title above it; `label` tells in words what it shows. */
export const figure = (title, { width, height, label }, drawing) => html `<figure><figcaption>${title}</figcaption>
<svg class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">
${drawing}</svg></figure>`;
export const horizontal = (kind, y, [from, to]) => html `<line class="${kind}" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>`;
export const vertical = (kind, x, [from, to]) => html `<line class="${kind}" x1="${x}" x2="${x}" y1="${from}" y2="${to}"/>`;
export const words = (text, x, y, anchor = 'middle') => html `<text class="${anchor}" x="${x}" y="${y}">${text}</text>`;
export const box = (kind, { x, y, width, height }) => html `<rect class="${kind}" x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"/>`;
