import type { Json } from '../../../artifacts/digest.js';

export type Scalar = string | number | boolean | null;

/** One key of a mapping and what it holds; `line`, from 1, is where the key stands. */
export type Entry = { readonly key: string; readonly line: number; readonly value: Tree };

/** Structured text of any notation: comments, quoting and layout are gone, the order of keys is not yet. */
export type Tree =
  | { readonly kind: 'scalar'; readonly value: Scalar; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly Tree[]; readonly line: number }
  | { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly line: number };

export type MapTree = Extract<Tree, { kind: 'map' }>;
export type ListTree = Extract<Tree, { kind: 'list' }>;

/** Turns text into a tree; `undefined` when it is not of the notation. */
export type TreeParser = (text: string) => Tree | undefined;

/** Deeper nesting than this is nobody's configuration, and would exhaust the stack. */
export const deepestNesting = 100;

export const scalar = (value: Scalar, line: number): Tree => ({ kind: 'scalar', value, line });

/** What a tree says, as JSON. Of a key given twice the last counts. */
export function jsonOf(tree: Tree): Json {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(jsonOf);
  return Object.fromEntries(tree.entries.map(({ key, value }) => [key, jsonOf(value)]));
}

/** What a mapping holds under a key; `undefined` for other trees and absent keys. */
export const childOf = (tree: Tree | undefined, key: string): Tree | undefined =>
  tree?.kind === 'map' ? tree.entries.find((entry) => entry.key === key)?.value : undefined;

/** The text that a mapping holds under a key, where it is text. */
export function textOf(tree: Tree | undefined, key: string): string | undefined {
  const child = childOf(tree, key);
  return child?.kind === 'scalar' && typeof child.value === 'string' ? child.value : undefined;
}

export const hasKey = (tree: Tree, key: string): boolean => childOf(tree, key) !== undefined;

/** Every scalar of a tree. */
export function* leavesOf(tree: Tree): Generator<Scalar> {
  if (tree.kind === 'scalar') yield tree.value;
  else if (tree.kind === 'list') for (const item of tree.items) yield* leavesOf(item);
  else for (const entry of tree.entries) yield* leavesOf(entry.value);
}
