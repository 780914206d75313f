import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { describeLoss, hintForLoss } from '../../artifacts/json-loss.js';
import { withoutStacks } from '../../artifacts/without-stacks.js';
import { UserError } from '../../user-error.js';
import { repeatsTooMuch } from './aliases.js';
import { findYamlLoss } from './loss.js';
import { aliasOfNothing, mistakeOf, type YamlMistake } from './mistake.js';
import { nestsTooDeep } from './nesting.js';

/** A YAML text as a value, and the line on which each part of it stands. */
export type LocatedYaml = {
  readonly value: unknown;
  /** The line, from 1, of the key or item at `path`, or of the nearest part above it that exists. */
  lineOf(path: readonly PropertyKey[]): number;
};

/**
 * Parses YAML 1.2; duplicate keys and syntax errors are a `UserError` with the line, and so is nesting beyond reason.
 */
export function parseLocatedYaml(text: string, path: string): LocatedYaml {
  if (nestsTooDeep(text)) throw new UserError('this YAML is nested too deep', { place: { path } });
  const lineCounter = new LineCounter();
  // The parser's own check for repeated keys compares each with each, which a long text makes too slow.
  const document = withoutStacks(() => parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false }));
  const placeOf = (offset: number) => ({ path, line: lineCounter.linePos(offset).line });
  const invalid = ({ message, offset, hint }: YamlMistake): UserError =>
    new UserError(`this is not valid YAML: ${message}`, { place: placeOf(offset), hint });
  const mistake = mistakeOf(document, text);
  if (mistake !== undefined) throw invalid(mistake);
  if (repeatsTooMuch(document, text.length))
    throw new UserError('the aliases of this YAML stand for too much', { place: { path } });
  const loss = findYamlLoss(document.contents);
  if (loss?.kind === 'repeated-key')
    throw invalid({ message: 'Map keys must be unique', offset: loss.offset, hint: hintForLoss[loss.kind] });
  if (loss !== undefined)
    throw new UserError(`this YAML ${describeLoss(loss)}`, {
      place: placeOf(loss.offset),
      hint: hintForLoss[loss.kind],
    });
  const alias = aliasOfNothing(document);
  if (alias !== undefined) throw invalid(alias);
  return {
    value: document.toJS({ maxAliasCount: -1 }),
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
