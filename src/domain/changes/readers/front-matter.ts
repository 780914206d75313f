import { splitHead } from '../../suite/prompt-files/head.js';
import { parseTomlTree } from './trees/toml-tree.js';
import type { Tree } from './trees/tree.js';
import { parseYamlTree } from './trees/yaml-tree.js';

/** A text in two: its head, as a tree, and its body; `bodyLine` is the line, from 1, where the body begins. */
export type FrontMatter = { readonly head: Tree; readonly body: string; readonly bodyLine: number };

/** Cuts off the head between two lines of `---` (YAML) or `+++` (TOML); `undefined` when there is none. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const parts = splitHead(text);
  if (parts === undefined) return undefined;
  const parse = parts.fence === '---' ? parseYamlTree : parseTomlTree;
  const head = parse(`\n${parts.head}`);
  return head?.kind === 'map' ? { head, body: parts.body, bodyLine: parts.bodyLine } : undefined;
}
