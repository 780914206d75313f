import type { Point, SyntaxNode } from '../syntax-node.js';

/** What a node is made of. */
export type Made = {
  readonly type: string;
  readonly isNamed?: boolean;
  readonly children: readonly PlainNode[];
  readonly fields?: Readonly<Record<string, PlainNode>>;
  readonly start?: number;
  readonly end?: number;
};

/** A node of a tree that no grammar made. */
export type PlainNode = SyntaxNode & { readonly children: readonly PlainNode[] };

/** Makes the nodes of one text. */
export function nodesOf(text: string): (made: Made) => PlainNode {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  let id = 0;
  return ({ type, isNamed = true, children, fields = {}, start, end }) => {
    id += 1;
    const startIndex = start ?? children[0]?.startIndex ?? 0;
    const endIndex = end ?? children.at(-1)?.endIndex ?? startIndex;
    return {
      id,
      type,
      isNamed,
      startIndex,
      endIndex,
      startPosition: pointOf(starts, startIndex),
      endPosition: pointOf(starts, endIndex),
      childCount: children.length,
      children,
      childForFieldName: (name) => fields[name] ?? null,
    };
  };
}

function pointOf(starts: readonly number[], index: number): Point {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return { row: low, column: index - (starts[low] ?? 0) };
}
