import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
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
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const error = document.errors[0];
  if (error !== undefined) {
    const line = lineCounter.linePos(error.pos[0]).line;
    throw new UserError(`this is not valid YAML: ${firstSentence(error.message)}`, { place: { path, line } });
  }
  return {
    value: document.toJS({ maxAliasCount: 100 }),
    lineOf: (keys) => lineOfNode(document.contents, keys, lineCounter),
  };
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
