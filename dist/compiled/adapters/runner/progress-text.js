import { harmlessText } from './harmless-text.js';
const widest = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
const barCells = { least: 10, most: 40 };
/** One line about a piece of work, such as `triage: 12 of 40 (30 %), $0.0123, 2 incidents`. */
export function progressText(state) {
    return `${oneLine(state.label)}: ${counts(state)}`;
}
/**
 * The same with a bar, in at most `width` cells of a terminal: first the bar shrinks and goes, then the label, then the
 * rest.
 */
export function progressBar(state, width) {
    const label = oneLine(state.label);
    const after = counts(state);
    const room = width - cells(label) - cells(after) - 4;
    if (room >= barCells.least)
        return `${label} [${bar(state, Math.min(room, barCells.most))}] ${after}`;
    const labelRoom = width - cells(after) - 1;
    if (labelRoom < 2)
        return cut(after, width);
    return `${cut(label, labelRoom)} ${after}`;
}
const share = ({ done, total }) => (total > 0 ? Math.min(done / total, 1) : 0);
function counts(state) {
    const incidents = state.incidents === 1 ? '1 incident' : `${state.incidents} incidents`;
    const parts = [
        `${state.done} of ${state.total} (${Math.floor(share(state) * 100)} %)`,
        ...(state.costUsd > 0 ? [`$${state.costUsd.toFixed(4)}`] : []),
        ...(state.incidents > 0 ? [incidents] : []),
    ];
    return parts.join(', ');
}
function bar(state, length) {
    const full = Math.floor(share(state) * length);
    return `${'#'.repeat(full)}${'-'.repeat(length - full)}`;
}
const oneLine = (label) => harmlessText(label).replace(/\s+/g, ' ').trim();
const cells = (text) => Array.from(text, cellsOf).reduce((sum, count) => sum + count, 0);
function cellsOf(character) {
    if (/\p{Mark}/u.test(character))
        return 0;
    return widest.test(character) ? 2 : 1;
}
/** As many characters as fit, the last of them `…` when some did not. */
function cut(text, width) {
    if (cells(text) <= width)
        return text;
    let kept = '';
    for (const character of text) {
        if (cells(kept) + cellsOf(character) > width - 1)
            break;
        kept += character;
    }
    return width > 0 ? `${kept}…` : '';
}
