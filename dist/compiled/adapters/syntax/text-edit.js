import { commonEnds } from '../../domain/changes/common-ends.js';
/**
 * How one text becomes another, as the parser wants to be told; `undefined` where they have less than half in common,
 * since then nothing is won by knowing it.
 */
export function editBetween(before, after) {
    const { atStart: start, atEnd } = commonEnds(before, after);
    const [oldEnd, newEnd] = [before.length - atEnd, after.length - atEnd];
    if (Math.max(oldEnd, newEnd) - start > Math.min(before.length, after.length) / 2)
        return undefined;
    const startPosition = pointAt(after, start, { row: 0, column: 0 }, 0);
    return {
        startIndex: start,
        oldEndIndex: oldEnd,
        newEndIndex: newEnd,
        startPosition,
        oldEndPosition: pointAt(before, oldEnd, startPosition, start),
        newEndPosition: pointAt(after, newEnd, startPosition, start),
    };
}
/** The row and column of an index, counted on from a point that is known. */
function pointAt(text, index, from, fromIndex) {
    let { row } = from;
    let lineStart = fromIndex - from.column;
    for (let at = text.indexOf('\n', fromIndex); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) {
        row += 1;
        lineStart = at + 1;
    }
    return { row, column: index - lineStart };
}
