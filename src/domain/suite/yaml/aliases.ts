import { type Document, isAlias, isCollection, isPair, isScalar } from 'yaml';

/**
 * Characters that aliases may add to a text; a few that name one another could stand for more than any memory holds.
 */
const mostAdded = 5_000_000;

/** True of a document whose aliases stand for themselves, or for more than anybody means. */
export const repeatsTooMuch = ({ contents }: Document, written: number): boolean =>
  sizeOf(contents, new Map()) > written + mostAdded;

/**
 * About as many characters as a node would take if it were written without aliases. An alias means the last anchor
 * before it.
 */
function sizeOf(node: unknown, anchored: Map<string, number>): number {
  if (isAlias(node)) return anchored.get(node.source) ?? 0;
  if (isPair(node)) return sizeOf(node.key, anchored) + sizeOf(node.value, anchored);
  if (isScalar(node)) return settled(node.anchor, String(node.value ?? '').length, anchored);
  if (!isCollection(node)) return 0;
  if (node.anchor !== undefined) anchored.set(node.anchor, Number.POSITIVE_INFINITY);
  return settled(
    node.anchor,
    node.items.reduce<number>((size, item) => size + sizeOf(item, anchored), 0),
    anchored,
  );
}

function settled(anchor: string | undefined, length: number, anchored: Map<string, number>): number {
  const size = length + 1;
  if (anchor !== undefined) anchored.set(anchor, size);
  return size;
}
