import { own } from '../../artifacts/own.js';
import { TemplateError, type TemplatePlace, type Values } from '../rendering.js';
import { Allowance } from './allowance.js';
import { Environment, Interpreter, type Node, type RuntimeValue, type Scope, toPlain, toRuntime } from './engine.js';
import { mostItems, ownFilters } from './filters.js';
import { filterNameOf, isShortCircuit, type ParsedJinja } from './parse-jinja.js';

/** Parts whose value is made anew; any other part hands on what is there. */
const makers = new Set([
  ...['BinaryExpression', 'CallExpression', 'FilterExpression', 'FilterStatement', 'CallStatement'],
  ...['ArrayLiteral', 'TupleLiteral', 'ObjectLiteral', 'MemberExpression', 'For', 'If', 'Program'],
]);

/**
 * Evaluates a parsed template without making code of it. What is undefined is an error unless the template asks about
 * it; steps and sizes are bounded, and neither the clock nor anything of JavaScript's own can be reached.
 */
export class StrictInterpreter extends Interpreter {
  private readonly allowance = new Allowance();
  private readonly parsed: ParsedJinja;
  /** Where the last name stood that was looked at. */
  place: TemplatePlace = { line: 1 };

  constructor(parsed: ParsedJinja, values: Values) {
    super(scopeOf(values));
    this.parsed = parsed;
  }

  override evaluate(node: Node | undefined, scope: Scope): RuntimeValue {
    if (node === undefined) return super.evaluate(node, scope);
    if (node.type === 'Held') return node['value'] as RuntimeValue;
    this.allowance.takeSteps(1);
    this.place = this.parsed.places.get(nameIn(node)) ?? this.place;
    if (node.type === 'CallExpression') this.allowance.enterCall();
    const value = this.evaluateOwn(node, scope) ?? super.evaluate(node, scope);
    if (node.type === 'CallExpression') this.allowance.leaveCall();
    if (value.type === 'UndefinedValue') this.refuseUndefined(node);
    if (makers.has(node.type)) this.allowance.take(value);
    if (this.parsed.iterables.has(node)) this.allowance.takeSteps(stepsOver(value));
    return this.parsed.unpacked.has(node) ? inPairs(value) : value;
  }

  private evaluateOwn(node: Node, scope: Scope): RuntimeValue | undefined {
    if (node.type === 'FilterExpression') return this.filtered(node, scope);
    if (node.type === 'MemberExpression') return this.member(node, scope);
    if (node.type === 'TestExpression') return super.evaluate(this.withRead(node, ['operand'], scope), scope);
    if (node.type !== 'BinaryExpression' || isShortCircuit(node)) return undefined;
    return super.evaluate(this.withRead(node, ['left', 'right'], scope), scope);
  }

  /** A part whose operands are evaluated, and paid for, since it may go through all of them. */
  private withRead(node: Node, operands: readonly string[], scope: Scope): Node {
    const held = operands.map((name) => [name, hold(this.read(node[name] as Node, scope))] as const);
    return { ...node, ...Object.fromEntries(held) };
  }

  private read(node: Node, scope: Scope): RuntimeValue {
    const value = this.evaluate(node, scope);
    this.allowance.takeReading(value);
    return value;
  }

  private refuseUndefined(node: Node): void {
    if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return;
    if (this.parsed.optional.has(node)) return;
    const name = nameOf(node);
    throw new TemplateError(`\`${name}\` is undefined`, this.place, name);
  }

  /** The value of a filter, by ours or by the engine's. */
  private filtered(node: Node, scope: Scope): RuntimeValue {
    const name = filterNameOf(node);
    const isDefault = name === 'default' || name === 'd';
    const filter = own(ownFilters, name);
    const operand = this.read(node['operand'] as Node, scope);
    if (!isDefault && filter === undefined) return super.evaluate({ ...node, operand: hold(operand) }, scope);
    const { args, named } = this.argumentsOf(node, scope);
    if (filter === undefined) return defaultOf(operand, args, named);
    const plain = (value: RuntimeValue): unknown => toPlain(value);
    const plainNamed = Object.fromEntries([...named].map(([key, value]) => [key, plain(value)]));
    return toRuntime(filter(plain(operand), args.map(plain), plainNamed));
  }

  private argumentsOf({ filter }: Node, scope: Scope): Arguments {
    const written = ((filter as Node)['args'] ?? []) as readonly Node[];
    const args: RuntimeValue[] = [];
    const named = new Map<string, RuntimeValue>();
    for (const each of written) {
      const isNamed = each.type === 'KeywordArgumentExpression';
      const value = this.evaluate((isNamed ? each['value'] : each) as Node, scope);
      if (isNamed) named.set(String((each['key'] as Node)['value']), value);
      else args.push(value);
    }
    return { args, named };
  }

  /** A member by the engine's rules; its `replace` of texts does not bound what it makes. */
  private member(node: Node, scope: Scope): RuntimeValue {
    const object = this.evaluate(node['object'] as Node, scope);
    const property = node['property'] as Node;
    const isComputed = node['computed'] === true && property.type !== 'SliceExpression';
    const key = isComputed ? this.evaluate(property, scope) : undefined;
    const name = key === undefined ? property['value'] : key.value;
    if (typeof name === 'string' && object.type !== 'ObjectValue') this.allowance.takeReading(object);
    if (object.type === 'StringValue' && name === 'replace') return boundedReplace(object);
    const held = { ...node, object: hold(object), property: key === undefined ? property : hold(key) };
    return super.evaluate(held, scope);
  }
}

/** The name in a part: itself, or that of its filter or test. */
function nameIn(node: Node): unknown {
  if (node.type === 'TestExpression') return node['test'];
  if (node.type !== 'FilterExpression') return node;
  const filter = node['filter'] as Node;
  return filter['callee'] ?? filter;
}

/** Nunjucks loops over the names and values of a mapping, of which Jinja itself would take the names alone apart. */
const inPairs = (value: RuntimeValue): RuntimeValue =>
  value.value instanceof Map ? toRuntime(Object.entries(toPlain(value) as object)) : value;

/** A turn of a loop makes scopes of its own, which take longer than other steps. */
const stepsOfTurn = 4;

function stepsOver({ value }: RuntimeValue): number {
  if (Array.isArray(value)) return stepsOfTurn * value.length;
  return value instanceof Map ? stepsOfTurn * value.size : 0;
}

type Arguments = { readonly args: RuntimeValue[]; readonly named: ReadonlyMap<string, RuntimeValue> };

/** A part that is evaluated already. */
const hold = (value: RuntimeValue): Node => ({ type: 'Held', value });

const boundedReplace = (text: RuntimeValue): RuntimeValue =>
  toRuntime((from: unknown, to: unknown, count: unknown) =>
    own(ownFilters, 'replace')?.(text.value, [from, to, typeof count === 'number' ? count : undefined], {}),
  );

/** `default(value, boolean)`: what takes the place of something undefined, or with `true` of something empty. */
function defaultOf(operand: RuntimeValue, args: readonly RuntimeValue[], named: Arguments['named']): RuntimeValue {
  const isForEmpty = (args[1] ?? named.get('boolean'))?.value === true;
  const isTaken = operand.type === 'UndefinedValue' || (isForEmpty && !operand.__bool__().value);
  return isTaken ? (args[0] ?? named.get('default_value') ?? toRuntime('')) : operand;
}

/** `a.b` as it is written, as far as it is names. */
function nameOf(node: Node): string {
  if (node.type !== 'MemberExpression') return String(node['value'] ?? '…');
  const property = node['property'] as Node;
  return `${nameOf(node['object'] as Node)}.${String(property['value'] ?? '…')}`;
}

/** What templates know beside their variables, each of which may hide it. */
const globals: Readonly<Record<string, unknown>> = {
  true: true,
  false: false,
  none: null,
  True: true,
  False: false,
  None: null,
  range: boundedRange,
  raise_exception: (message: unknown): never => {
    throw new Error(String(message));
  },
};

function scopeOf(values: Values): Scope {
  const outer = new Environment();
  for (const [name, value] of Object.entries(globals)) outer.set(name, value);
  const inner = new Environment(outer);
  inner.variables.delete('namespace');
  for (const [name, value] of Object.entries(values)) if (value !== undefined) inner.set(name, value);
  return inner;
}

function boundedRange(first: number, end?: number, step = 1): number[] {
  const [start, stop] = end === undefined ? [0, first] : [first, end];
  const count = Math.max(0, Math.ceil((stop - start) / step));
  if (!(count <= mostItems)) throw new Error(`\`range\` makes at most ${mostItems} numbers`);
  return Array.from({ length: count }, (_, index) => start + index * step);
}
