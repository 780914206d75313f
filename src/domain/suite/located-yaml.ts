import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { UserError } from '../user-error.js';
import { nestsTooDeep } from './yaml-nesting.js';

/** A YAML text as a value, and the line on which each part of it stands. */
export type LocatedYaml = {
  readonly value: unknown;
  /** The line, from 1, of the key or item at `path`, or of the nearest part above it that exists. */
  lineOf(path: readonly PropertyKey[]): number;
};

/** Parses YAML 1.2; duplicate keys and syntax errors are a `UserError` with the line, and so is nesting beyond reason. */
export function parseLocatedYaml(text: string, path: string): LocatedYaml {
  if (nestsTooDeep(text)) throw new UserError('this YAML is nested too deep', { place: { path } });
  const lineCounter = new LineCounter();
  // The parser's own check for repeated keys compares each with each, which a long text makes too slow.
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  const invalid = (message: string, offset: number): UserError =>
    new UserError(`this is not valid YAML: ${message}`, { place: { path, line: lineCounter.linePos(offset).line } });
  const error = document.errors[0];
  if (error !== undefined) throw invalid(firstSentence(error.message), error.pos[0]);
  const repeated = repeatedKey(document.contents);
  if (repeated !== undefined) throw invalid('Map keys must be unique', repeated);
  return {
    value: valueOfDocument(document, path),
    lineOf: (keys) => lineOfNode(document.contents, keys, lineCounter),
  };
}

/** An alias of nothing, or more aliases than a person writes, is a mistake of the text. */
function valueOfDocument(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new UserError(`this is not valid YAML: ${firstSentence(error.message)}`, { place: { path } });
  }
}

/** Where the first key stands that its mapping has already. */
function repeatedKey(node: unknown): number | undefined {
  if (!isNode(node) || !('items' in node) || !Array.isArray(node.items)) return undefined;
  const seen = new Set<unknown>();
  for (const item of node.items as unknown[]) {
    if (isPair(item) && isScalar(item.key)) {
      if (seen.has(item.key.value)) return startOf(item.key) ?? 0;
      seen.add(item.key.value);
    }
    const inner = repeatedKey(isPair(item) ? item.value : item);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function lineOfNode(root: unknown, keys: readonly PropertyKey[], lines: LineCounter): number {
  let node = root;
  let offset = startOf(root) ?? 0;
  for (const key of keys) {
    const child = childOf(node, key);
    if (child === undefined) break;
    offset = child.offset ?? offset;
    node = child.node;
  }
  return lines.linePos(offset).line;
}

function childOf(node: unknown, key: PropertyKey): { node: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => (isScalar(item.key) ? String(item.key.value) : '') === String(key));
    return pair === undefined ? undefined : { node: pair.value, offset: startOf(pair.key) };
  }
  if (isNode(node) && 'items' in node && Array.isArray(node.items)) {
    const item: unknown = node.items[Number(key)];
    return item === undefined ? undefined : { node: item, offset: startOf(item) };
  }
  return undefined;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

const firstSentence = (message: string): string => message.split('\n')[0]?.replace(/:?\s*$/, '') ?? message;
