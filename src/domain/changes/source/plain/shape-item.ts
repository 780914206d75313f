import type { Notation } from './notations.js';
import type { Made, PlainNode } from './plain-node.js';

type Make = (made: Made) => PlainNode;

const classes: ReadonlySet<string> = new Set(
  'class,object,struct,enum,interface,trait,extension,defmodule,protocol,actor,mixin'.split(','),
);

/** How a language declares things, and what of it is read by people alone. */
export type Declarations = {
  readonly notation: Notation;
  readonly documents: (name: PlainNode) => boolean;
};

/** What stands between two separators, made into one node: a declaration, something with a name, or a row of parts. */
export function shapeItem(
  make: Make,
  parts: readonly PlainNode[],
  { notation, documents }: Declarations,
): PlainNode | undefined {
  const [first, second] = parts;
  if (first === undefined) return undefined;
  if (first.type === '@' && second !== undefined && documents(second))
    return make({ type: 'comment', children: parts });
  const scope =
    shapeScope(make, parts, notation.functions) ?? (notation.needsSemicolons ? shapeBody(make, parts) : undefined);
  return scope ?? shapeNamed(make, parts) ?? shapeRow(make, parts);
}

function shapeScope(make: Make, parts: readonly PlainNode[], functions: ReadonlySet<string>): PlainNode | undefined {
  const at = parts.findIndex(({ type }) => functions.has(type) || classes.has(type));
  const named = parts[at + 1];
  if (at === -1 || named === undefined || parts.slice(0, at).some(({ type }) => type === '=' || type === '.'))
    return undefined;
  const called = named.type === 'call_expression' ? named.childForFieldName('function') : named;
  const name = called !== null && /^(?:identifier|member_expression)$/.test(called.type) ? called : undefined;
  const type = functions.has(parts[at]?.type ?? '') ? 'function_declaration' : 'class_declaration';
  const rest = shapeNamedValue(make, parts.slice(at + 1));
  return make({
    type,
    children: [...parts.slice(0, at + 1), ...rest],
    fields: name === undefined ? {} : { name: name as PlainNode },
  });
}

/** A function that no word declares, as of C: what looks like a call, and its body. */
function shapeBody(make: Make, parts: readonly PlainNode[]): PlainNode | undefined {
  const called = parts.findLast(({ type }) => type === 'call_expression');
  if (called === undefined || parts.at(-1)?.type !== 'block' || parts.some(({ type }) => type === '='))
    return undefined;
  const name = called.childForFieldName('function') as PlainNode | null;
  return make({ type: 'function_declaration', children: parts, fields: name === null ? {} : { name } });
}

/** The rest of a declaration, of which what follows `=` is one part. */
function shapeNamedValue(make: Make, parts: readonly PlainNode[]): readonly PlainNode[] {
  const at = parts.findIndex(({ type }) => type === '=');
  if (at === -1) return parts;
  const value = shapeRow(make, parts.slice(at + 1));
  return value === undefined ? parts : [...parts.slice(0, at), value];
}

function shapeNamed(make: Make, parts: readonly PlainNode[]): PlainNode | undefined {
  const at = parts.findIndex(({ type }) => /^(?:=|\+=|:=|<?<-)$/.test(type));
  if (at > 0) {
    const colon = parts.slice(0, at).findIndex(({ type }) => type === ':');
    const name = nameAmong(parts.slice(0, colon > 0 ? colon : at));
    return named(make, parts, { type: 'assignment', name, from: at + 1 });
  }
  const pair = parts.findIndex(
    ({ type }, at) => /^(?::|=>|to)$/.test(type) || (type === '->' && parts[at - 1]?.type === 'string'),
  );
  if (pair > 0 && pair < 3) return named(make, parts, { type: 'pair', name: parts[pair - 1], from: pair + 1 });
  if (parts[0]?.type === '#' && parts[1]?.type === 'identifier' && parts[2] !== undefined)
    return named(make, parts, { type: 'assignment', name: parts[2], from: 3 });
  if (parts[0]?.type !== '@' || parts[1]?.type !== 'identifier') return undefined;
  return named(make, parts, { type: 'assignment', name: parts[1], from: 2 });
}

/** What is given a value: of `a["b"]` and `$a->{b}` what stands in the brackets, of `a[]` what stands before them. */
function nameAmong(parts: readonly PlainNode[]): PlainNode | undefined {
  const last = parts.at(-1);
  if (last === undefined || !/^(?:list|block|dictionary)$/.test(last.type)) return last;
  const [inner, other] = last.children;
  return inner !== undefined && other === undefined ? inner : parts.at(-2);
}

type Halves = { readonly type: string; readonly name: PlainNode | undefined; readonly from: number };

function named(make: Make, parts: readonly PlainNode[], { type, name, from }: Halves): PlainNode | undefined {
  const value = shapeRow(make, parts.slice(from));
  if (name === undefined || value === undefined) return undefined;
  return make({ type, children: [...parts.slice(0, from), value], fields: { name, value } });
}

/** Parts in a row; texts that are joined are one. */
function shapeRow(make: Make, parts: readonly PlainNode[]): PlainNode | undefined {
  if (parts.length <= 1) return parts[0];
  const isJoined =
    parts.every(({ type }) => type === 'string') ||
    (parts.length % 2 === 1 && parts.every(({ type }, index) => index % 2 === 0 || type === '+'));
  return make({ type: isJoined ? 'binary_expression' : 'row', children: parts });
}
