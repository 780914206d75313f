import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import { withoutStacks } from '../../../artifacts/without-stacks.js';
import { nestsTooDeep } from '../../../suite/yaml/nesting.js';
import { parseIndentedTree } from './indented-tree.js';
import { deepestNesting, type Entry, type Scalar, scalar, type Tree, type TreeParser } from './tree.js';

/** The YAML parser reads a megabyte in a second; longer texts than this are read by their indentation. */
const mostYamlCharacters = 30_000;

/** YAML, several documents of it as a list. What is no YAML, such as a template of YAML, is read by its indentation. */
export const parseYamlTree: TreeParser = (text) => {
  if (text.length > mostYamlCharacters || nestsTooDeep(text)) return parseIndentedTree(text);
  const lines = new LineCounter();
  const options = { lineCounter: lines, prettyErrors: false, logLevel: 'silent', uniqueKeys: false } as const;
  const documents = withoutStacks(() => parseAllDocuments(text, options));
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) {
    return parseIndentedTree(text);
  }
  const trees = documents.flatMap(({ contents }) =>
    contents === null ? [] : [toTree(contents, { lines, anchored: new Map() }, 0)],
  );
  return trees.length === 1 ? trees[0] : { kind: 'list', items: trees, line: 1 };
};

/** What a document is read with: its lines, and the scalars that have a name by now. */
type Reading = { readonly lines: LineCounter; readonly anchored: Map<string, Scalar> };

function toTree(node: Node | null, reading: Reading, depth: number): Tree {
  if (depth > deepestNesting) throw new RangeError('nested too deep');
  const { lines, anchored } = reading;
  const line = lineOf(node, lines);
  // An alias of more than a scalar stands for itself, so that no text can unfold into more than it is.
  if (isAlias(node)) return scalar(anchored.get(node.source) ?? `*${node.source}`, line);
  if (isScalar(node) && node.anchor !== undefined) anchored.set(node.anchor, scalarOf(node.value));
  if (isSeq<Node>(node))
    return { kind: 'list', items: node.items.map((item) => toTree(item, reading, depth + 1)), line };
  if (!isMap<Node, Node | null>(node)) return scalar(isScalar(node) ? scalarOf(node.value) : null, line);
  const entries = node.items.map(({ key, value }): Entry => {
    const keyLine = lineOf(key, lines);
    const tree = value === null ? scalar(null, keyLine) : toTree(value, reading, depth + 1);
    return { key: isScalar(key) ? String(key.value) : String(key), line: keyLine, value: tree };
  });
  return { kind: 'map', entries, line };
}

const lineOf = (node: unknown, lines: LineCounter): number =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? lines.linePos(Number(node.range[0])).line
    : 1;

function scalarOf(value: unknown): Scalar {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  return typeof value === 'string' || typeof value === 'boolean' || value === null ? value : String(value);
}
