import { parseTomlTree } from './trees/toml-tree.js';
import type { Tree } from './trees/tree.js';
import { parseYamlTree } from './trees/yaml-tree.js';

/** A text in two: its head, as a tree, and its body; `bodyLine` is the line, from 1, where the body begins. */
export type FrontMatter = { readonly head: Tree; readonly body: string; readonly bodyLine: number };

/** Cuts off the head between two lines of `---` (YAML) or `+++` (TOML); `undefined` when there is none. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const fence = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (fence === null) return undefined;
  const start = fence[0].length;
  const mark = fence[1] === '---' ? '---' : String.raw`\+\+\+`;
  const closing = new RegExp(String.raw`^${mark}[ \t]*\r?$\n?`, 'm').exec(text.slice(start));
  if (closing === null) return undefined;
  const source = text.slice(start, start + closing.index);
  const parse = fence[1] === '---' ? parseYamlTree : parseTomlTree;
  const head = parse(`\n${source}`);
  if (head?.kind !== 'map') return undefined;
  const bodyStart = start + closing.index + closing[0].length;
  return { head, body: text.slice(bodyStart), bodyLine: text.slice(0, bodyStart).split('\n').length };
}
