import type { Edit, Point } from 'web-tree-sitter';

/** The one stretch in which two texts differ, in UTF-16 units from their beginning. */
type Stretch = { readonly start: number; readonly oldEnd: number; readonly newEnd: number };

/**
 * How one text becomes another, as the parser wants to be told; `undefined` where they have less than half in common,
 * since then nothing is won by knowing it.
 */
export function editBetween(before: string, after: string): Edit | undefined {
  const { start, oldEnd, newEnd } = stretchBetween(before, after);
  if (Math.max(oldEnd, newEnd) - start > Math.min(before.length, after.length) / 2) return undefined;
  const startPosition = pointAt(after, start, { row: 0, column: 0 }, 0);
  return {
    startIndex: start,
    oldEndIndex: oldEnd,
    newEndIndex: newEnd,
    startPosition,
    oldEndPosition: pointAt(before, oldEnd, startPosition, start),
    newEndPosition: pointAt(after, newEnd, startPosition, start),
  } as Edit;
}

function stretchBetween(before: string, after: string): Stretch {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < shortest - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  ) {
    same += 1;
  }
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

/** The row and column of an index, counted on from a point that is known. */
function pointAt(text: string, index: number, from: Point, fromIndex: number): Point {
  let { row } = from;
  let lineStart = fromIndex - from.column;
  for (let at = text.indexOf('\n', fromIndex); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) {
    row += 1;
    lineStart = at + 1;
  }
  return { row, column: index - lineStart };
}
