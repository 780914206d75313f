import { roleOf } from './grammar.js';
import type { PlainLanguage, SourceLanguage, SyntaxNode } from './syntax-node.js';
import { partsOf } from './visitor.js';

/**
 * Names and values that a grammar leaves side by side, read as the pairs that they are: the members of an anonymous
 * object, what a macro is given, `Map.of("role", "system")`. Any other node stays what it is.
 */
export function withPairs(node: SyntaxNode, language: SourceLanguage | PlainLanguage): SyntaxNode {
  switch (node.type) {
    case 'anonymous_object_creation_expression':
      return membersOf(node);
    case 'token_tree':
      return tokensOf(node);
    case 'initializer_expression':
      return entriesOf(node, language);
    case 'block':
      return language === 'c' ? entriesOf(node, language) : node;
    case 'method_invocation':
      return mapOfArguments(node, language);
    default:
      return node;
  }
}

function membersOf(node: SyntaxNode): SyntaxNode {
  const rows = rowsOf(node);
  return rows.length === 0 ? node : madeOf('object', rows.map(pairOfRow), node);
}

/** What a macro is given within braces or brackets; within round ones it is as it is called with. */
function tokensOf(node: SyntaxNode): SyntaxNode {
  const bracket = node.children[0]?.type;
  if (bracket !== '{' && bracket !== '[') return node;
  const rows = rowsOf(node);
  if (rows.length === 0) return node;
  if (bracket === '[') return madeOf('array', rows.map(valueOfRow), node);
  return rows.every(isPair) ? madeOf('object', rows.map(pairOfRow), node) : node;
}

/** The rows of an initializer that are `{ key, value }` or `[key] = value`, all of them. */
function entriesOf(node: SyntaxNode, language: SourceLanguage | PlainLanguage): SyntaxNode {
  const items = partsOf(node);
  const pairs = items.map((item) => {
    if (item.type === 'assignment_expression') return item;
    const [key, value, other] = item.type === node.type ? partsOf(item) : [];
    const isEntry = key !== undefined && roleOf(key, language) === 'text' && other === undefined;
    return isEntry && value !== undefined ? pairOf(key, value, item) : undefined;
  });
  return items.length > 0 && pairs.every((pair) => pair !== undefined) ? madeOf('object', pairs, node) : node;
}

/** `Map.of("role", "system", …)`: its keys and values take turns. */
function mapOfArguments(node: SyntaxNode, language: SourceLanguage | PlainLanguage): SyntaxNode {
  const [owner, method, list] = [
    node.childForFieldName('object'),
    node.childForFieldName('name'),
    node.children.at(-1),
  ];
  if (owner === null || method === null || list?.type !== 'argument_list') return node;
  if (owner.type !== 'identifier' || method.endIndex - method.startIndex !== 'of'.length) return node;
  const values = partsOf(list);
  const keys = values.filter((_, index) => index % 2 === 0);
  if (values.length === 0 || values.length % 2 !== 0 || !keys.every((key) => roleOf(key, language) === 'text'))
    return node;
  return madeOf(
    'object',
    keys.map((key, index) => pairOf(key, values[index * 2 + 1] ?? key, key)),
    node,
  );
}

/** What stands between brackets, split at its commas. */
function rowsOf(node: SyntaxNode): SyntaxNode[][] {
  const children = node.children.filter((child): child is SyntaxNode => child !== null);
  const opens = children.findIndex(({ type }) => type === '{' || type === '[');
  const rows: SyntaxNode[][] = [[]];
  for (const child of children.slice(opens + 1, -1)) {
    if (child.type === ',') rows.push([]);
    else if (!child.type.includes('comment')) rows.at(-1)?.push(child);
  }
  return rows.filter((row) => row.length > 0);
}

const isPair = (row: readonly SyntaxNode[]): boolean => row.length > 2 && /^[:=]$/.test(row[1]?.type ?? '');

function pairOfRow(row: readonly SyntaxNode[]): SyntaxNode {
  const [key] = row;
  return key !== undefined && isPair(row) ? pairOf(key, valueOfRow(row.slice(2)), key) : valueOfRow(row);
}

/** One node, or several in a row. */
const valueOfRow = (row: readonly SyntaxNode[]): SyntaxNode => {
  const [only, ...others] = row as [SyntaxNode, ...SyntaxNode[]];
  return others.length === 0 ? only : madeOf('row', row, only);
};

function pairOf(key: SyntaxNode, value: SyntaxNode, at: SyntaxNode): SyntaxNode {
  const halves: ReadonlyMap<string, SyntaxNode> = new Map([
    ['key', key],
    ['value', value],
  ]);
  return { ...madeOf('pair', [key, value], at), childForFieldName: (field) => halves.get(field) ?? null };
}

/** A node that no grammar made, numbered below nought, as none of a parser's is. */
const madeOf = (type: string, children: readonly SyntaxNode[], { id }: SyntaxNode): SyntaxNode => {
  const [first, last] = [children[0], children.at(-1)] as [SyntaxNode, SyntaxNode];
  return {
    id: -1 - id,
    type,
    isNamed: true,
    startIndex: first.startIndex,
    endIndex: last.endIndex,
    startPosition: first.startPosition,
    endPosition: last.endPosition,
    childCount: children.length,
    children,
    childForFieldName: () => null,
  };
};
