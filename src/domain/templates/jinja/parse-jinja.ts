import { type FindIncluded, TemplateError, type TemplatePlace } from '../rendering.js';
import { type Node, type Program, parse, type Token } from './engine.js';
import { locateTokens } from './located-tokens.js';

/** A template that is parsed, with what is known of its parts. */
export type ParsedJinja = {
  readonly program: Program;
  /** Where names stand. */
  readonly places: ReadonlyMap<unknown, TemplatePlace>;
  /** Names and members that may be undefined, since `default(…)` or `is defined` asks about them. */
  readonly optional: ReadonlySet<unknown>;
  /** What is looped over. */
  readonly iterables: ReadonlySet<unknown>;
  /** Those that are looped over by several names at once. */
  readonly unpacked: ReadonlySet<unknown>;
};

/** Words that the parser knows by their text. */
const keywords = new Set(['in', 'if', 'else', 'or', 'and', 'not', 'is']);
const mark = '\u0000';

/**
 * Parses a Jinja template with all that it includes. The parser keeps no places, so names are marked with theirs before
 * it runs, and cleaned afterwards. Throws a `TemplateError`.
 */
export function parseJinja(template: string, path: string | undefined, findIncluded: FindIncluded): ParsedJinja {
  const { tokens, places: placeOfToken } = locateTokens(template, path, findIncluded);
  const program = parseTokens(tokens.map(withMark), placeOfToken);
  const places = new Map<unknown, TemplatePlace>();
  const optional = new Set<unknown>();
  for (const node of nodesIn(program)) {
    if (node.type === 'Identifier') unmark(node as unknown as Mutable, placeOfToken, places);
  }
  const iterables = new Set<unknown>();
  const unpacked = new Set<unknown>();
  for (const node of nodesIn(program)) {
    for (const each of madeOptionalBy(node)) optional.add(each);
    if (node.type !== 'For') continue;
    iterables.add(iterableOf(node));
    if (isNode(node['loopvar']) && node['loopvar'].type === 'TupleLiteral') unpacked.add(iterableOf(node));
  }
  return { program, places, optional, iterables, unpacked };
}

/** In `for x in list if test` the list stands beside the test. */
const iterableOf = ({ iterable }: Node): unknown =>
  isNode(iterable) && iterable.type === 'SelectExpression' ? iterable['lhs'] : iterable;

type Mutable = { value: string };

function withMark(token: Token, index: number, tokens: readonly Token[]): Token {
  const isName =
    token.type === 'Identifier' && !keywords.has(token.value) && tokens[index - 1]?.type !== 'OpenStatement';
  return isName ? { type: token.type, value: `${token.value}${mark}${index}` } : token;
}

function unmark(node: Mutable, placeOfToken: readonly TemplatePlace[], places: Map<unknown, TemplatePlace>): void {
  const [name = '', index] = node.value.split(mark);
  const place = placeOfToken[Number(index)];
  if (index === undefined || place === undefined) return;
  node.value = name;
  places.set(node, place);
}

function parseTokens(tokens: readonly Token[], placeOfToken: readonly TemplatePlace[]): Program {
  try {
    return parse(tokens);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new TemplateError(complaintOf(error), placeOfToken[lastTokenRead(tokens)] ?? { line: 1 });
  }
}

/** The parser stops at the token that it cannot use, which is the last one it looks at. */
function lastTokenRead(tokens: readonly Token[]): number {
  let last = 0;
  const watched = new Proxy([...tokens], {
    get(target, key) {
      const index = typeof key === 'string' ? Number(key) : Number.NaN;
      if (index < target.length && index > last) last = index;
      return Reflect.get(target, key) as unknown;
    },
  });
  try {
    parse(watched);
  } catch {
    return last;
  }
  return last;
}

/** Where the parser runs out of tokens it says nothing a reader could use. */
function complaintOf(error: unknown): string {
  if (!(error instanceof Error) || error instanceof TypeError) return 'this template ends within a block or a tag';
  const unknown = /^Unknown statement type: (\w+)/.exec(error.message)?.[1];
  if (unknown !== undefined) return `the statement \`${unknown}\` is not supported`;
  return error.message.replaceAll(new RegExp(`${mark}\\d+`, 'g'), '').replace(/^Parser Error: /, '');
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Every part of a part, itself included; operators are words, no parts. */
export function* nodesIn(value: unknown): Generator<Node> {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const each = open.pop();
    if (Array.isArray(each)) open.push(...(each as unknown[]));
    else if (each instanceof Map) open.push(...each.keys(), ...each.values());
    else if (isNode(each)) {
      yield each;
      for (const [field, child] of Object.entries(each)) if (field !== 'operator') open.push(child);
    }
  }
}

/** True of `and` and `or`, which may leave their right side be. */
export const isShortCircuit = ({ operator }: Node): boolean =>
  ['and', 'or'].includes(String((operator as Node)['value']));

/** The name that a filter or a call of one goes by. */
export const filterNameOf = ({ filter }: Node): string => {
  const named = isNode(filter) && filter.type === 'CallExpression' ? filter['callee'] : filter;
  return isNode(named) ? String(named['value']) : '';
};

const isDefault = (node: Node): boolean =>
  node.type === 'FilterExpression' && ['default', 'd'].includes(filterNameOf(node));

const asksIfDefined = (node: Node): boolean =>
  node.type === 'TestExpression' &&
  isNode(node['test']) &&
  ['defined', 'undefined'].includes(String(node['test']['value']));

/** The name that a part asks about without needing it, and the members on the way. */
export function madeOptionalBy(node: Node): Node[] {
  if (!isDefault(node) && !asksIfDefined(node)) return [];
  const chain: Node[] = [];
  let operand: unknown = node['operand'];
  while (isNode(operand)) {
    chain.push(operand);
    operand = operand.type === 'MemberExpression' ? operand['object'] : undefined;
  }
  return chain.filter(({ type }) => type === 'Identifier' || type === 'MemberExpression');
}
