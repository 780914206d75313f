import { preformattedText, visibleText } from '../text/neutralise.js';
import { shortenDiff } from '../text/shorten-diff.js';
import { diffWords } from '../text/word-diff.js';
import { createLineWrapper } from '../text/wrap-lines.js';
import { formatAmount } from '../words/format-quantity.js';
/** A comment is told again and again until it is short enough, and the answers stay what they are. */
const known = new WeakMap();
function diffOf(example) {
    const kept = known.get(example);
    if (kept !== undefined)
        return kept.pieces;
    const pieces = diffWords(visibleText(example.base.answer), visibleText(example.head.answer));
    known.set(example, { pieces });
    return pieces;
}
/** True where both answers can be told as one text; false where they have too little in common. */
export const hasWordDiff = (example) => diffOf(example) !== undefined;
/** What the marks of a word diff mean. */
export const wordDiffLegend = '<sub><del>struck through</del>: base alone, <ins>underlined</ins>: head alone</sub>';
/** Both answers as one text of about `maxCharacters`, what differs marked; '' where they have too little in common. */
export function markdownWordDiff(example, maxCharacters) {
    const whole = diffOf(example);
    if (whole === undefined)
        return '';
    const { pieces, left } = shortenDiff(whole, maxCharacters);
    const wrap = createLineWrapper();
    const told = pieces.map(({ kind, text, skipped }) => {
        const gap = skipped === 0 ? '' : wrap(`\n⋯ ${formatAmount(skipped, 'character')} that both share ⋯\n`);
        return gap + markPiece(kind, preformattedText(wrap(showBreaks(kind, text))));
    });
    const rest = left === 0 ? '' : `\n[${formatAmount(left, 'more character')}]`;
    return `<pre>\n${told.join('')}${rest}\n</pre>`;
}
/** A line break that only one of the texts has would be a mark on nothing. */
const showBreaks = (kind, text) => kind === 'same' ? text : text.replace(/^\n|(?<=\n)\n/g, '⏎\n');
function markPiece(kind, markup) {
    switch (kind) {
        case 'same':
            return markup;
        case 'base':
            return `<del>${markup}</del>`;
        case 'head':
            return `<ins>${markup}</ins>`;
    }
}
