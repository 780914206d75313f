import { cutText } from './cut-text.js';
/** What stays of the words around a change, in UTF-16 units. */
const context = 150;
/**
 * A diff of at most `maxCharacters` UTF-16 units. First what both texts share goes, but for the words around each
 * change; then the end.
 */
export function shortenDiff(whole, maxCharacters) {
    const length = whole.reduce((sum, { text }) => sum + text.length, 0);
    if (length <= maxCharacters)
        return { pieces: whole.map((piece) => ({ ...piece, skipped: 0 })), left: 0 };
    const around = Math.min(context, Math.floor(maxCharacters / 5));
    const pieces = whole.flatMap((piece, index) => piece.kind === 'same'
        ? shortenShared(piece.text, index === 0 ? 0 : around, index === whole.length - 1 ? 0 : around)
        : [{ ...piece, skipped: 0 }]);
    return cutEnd(pieces, maxCharacters);
}
/** What is left of a shared text whose first words explain the change before it, and its last words the one after. */
function shortenShared(text, before, after) {
    const start = beginningOf(text, before);
    const end = endOf(text.slice(start.length), after);
    const skipped = text.length - start.length - end.length;
    if (skipped < 50)
        return [{ kind: 'same', text, skipped: 0 }];
    return [
        ...(start === '' ? [] : [{ kind: 'same', text: start, skipped: 0 }]),
        { kind: 'same', text: end, skipped },
    ];
}
/** The first whole words of a text. */
const beginningOf = (text, most) => cutText(text, most).text === text ? text : (/^[\s\S]*\s/u.exec(cutText(text, most).text)?.[0] ?? '');
/** The last whole words of a text. */
const endOf = (text, most) => text.length <= most ? text : (/\s[\s\S]*$/u.exec(text.slice(text.length - most))?.[0] ?? '');
function cutEnd(pieces, maxCharacters) {
    const shown = [];
    let [room, left] = [maxCharacters, 0];
    for (const piece of pieces) {
        const { text, left: cut } = left > 0 ? { text: '', left: piece.text.length } : cutText(piece.text, room);
        if (text !== '' || (cut === 0 && piece.skipped > 0))
            shown.push({ ...piece, text });
        else
            left += piece.skipped;
        left += cut;
        room -= text.length;
    }
    return { pieces: shown, left };
}
