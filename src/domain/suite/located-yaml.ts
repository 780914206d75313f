import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import { describeLoss, hintForLoss } from '../artifacts/json-loss.js';
import { UserError } from '../user-error.js';
import { repeatsTooMuch } from './yaml-aliases.js';
import { findYamlLoss } from './yaml-loss.js';
import { nestsTooDeep } from './yaml-nesting.js';

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
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  const invalid = (message: string, offset: number): UserError =>
    new UserError(`this is not valid YAML: ${message}`, { place: { path, line: lineCounter.linePos(offset).line } });
  const error = document.errors[0];
  if (error !== undefined) throw invalid(messageOf(error), error.pos[0]);
  if (repeatsTooMuch(document, text.length))
    throw new UserError('the aliases of this YAML stand for too much', { place: { path } });
  const loss = findYamlLoss(document.contents);
  if (loss?.kind === 'repeated-key') throw invalid('Map keys must be unique', loss.offset);
  if (loss !== undefined)
    throw new UserError(`this YAML ${describeLoss(loss)}`, {
      place: { path, line: lineCounter.linePos(loss.offset).line },
      hint: hintForLoss[loss.kind],
    });
  return {
    value: valueOfDocument(document, path),
    lineOf: (keys) => lineOfNode(document.contents, keys, lineCounter),
  };
}

/** An alias of nothing is a mistake of the text. */
function valueOfDocument(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: -1 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new UserError(`this is not valid YAML: ${firstSentence(error.message)}`, { place: { path } });
  }
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

/** The parser tells callers what to call, which says nothing to whoever wrote the text. */
const messageOf = ({ code, message }: YAMLParseError): string =>
  code === 'MULTIPLE_DOCS' ? '`---` begins a second document, and one is read' : firstSentence(message);

const firstSentence = (message: string): string => message.split('\n')[0]?.replace(/:?\s*$/, '') ?? message;
