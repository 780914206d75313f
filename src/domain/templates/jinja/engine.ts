import * as engine from '@huggingface/jinja';

/** A value as the engine holds it; a list holds such values, and an object a map of them. */
export type RuntimeValue = {
  readonly type: string;
  readonly value: unknown;
  __bool__(): { readonly value: boolean };
};

export type Scope = { readonly variables: Map<string, RuntimeValue>; set(name: string, value: unknown): RuntimeValue };

export type Token = { readonly type: string; readonly value: string };

/** A part of a parsed template; which fields it has depends on its type. */
export type Node = { readonly type: string; readonly [field: string]: unknown };

export type Program = Node & { readonly type: 'Program' };

type Evaluator = {
  run(program: Program): RuntimeValue;
  evaluate(node: Node | undefined, scope: Scope): RuntimeValue;
};

// The types of the package name their files without an ending, which Node's rules do not resolve.
export const Environment = engine.Environment as unknown as new (outer?: Scope) => Scope;
export const Interpreter = engine.Interpreter as unknown as new (scope: Scope) => Evaluator;
export const tokenize = engine.tokenize as unknown as (source: string) => Token[];
export const parse = engine.parse as unknown as (tokens: readonly Token[]) => Program;

/** A plain value as the engine holds it. */
export const toRuntime = (value: unknown): RuntimeValue => new Environment().set('value', value);

/** A value of the engine as plain text, lists and objects. */
export function toPlain({ value }: RuntimeValue): unknown {
  if (Array.isArray(value)) return (value as RuntimeValue[]).map(toPlain);
  if (!(value instanceof Map)) return value;
  const entries = [...(value as Map<string, RuntimeValue>)].map(([name, each]) => [name, toPlain(each)]);
  return Object.fromEntries(entries) as unknown;
}
