import type { Values } from '../rendering.js';
import type { Path } from './syntax.js';

/** Anything a path can lead to; `undefined` where it leads nowhere. */
export type Found = unknown;

/** What paths are looked up in: the values of each context from the outermost, and what blocks name. */
export type Scope = {
  readonly contexts: readonly Found[];
  readonly named: Readonly<Record<string, Found>>;
  /** What stands behind `@`: `@index`, `@key`, `@first`, `@last`. */
  readonly data: Readonly<Record<string, Found>>;
};

export const scopeOver = (values: Values): Scope => ({ contexts: [values], named: {}, data: {} });

/** The scope of a block that has a context of its own. */
export const within = (scope: Scope, context: Found, more: Partial<Omit<Scope, 'contexts'>> = {}): Scope => ({
  contexts: [...scope.contexts, context],
  named: { ...scope.named, ...more.named },
  data: { ...scope.data, ...more.data },
});

/** Follows a path through own members alone, so that nothing of a prototype can be reached. */
export function lookUp(path: Path, scope: Scope): Found {
  const [first, ...rest] = path.parts;
  if (path.data) {
    const start = first === 'root' ? scope.contexts[0] : memberOf(scope.data, first ?? '');
    return rest.reduce(memberOf, start);
  }
  const isNamed = path.depth === 0 && first !== undefined && Object.hasOwn(scope.named, first);
  if (isNamed && !path.original.startsWith('this')) return rest.reduce(memberOf, scope.named[first]);
  return path.parts.reduce(memberOf, scope.contexts.at(-1 - path.depth));
}

export function memberOf(value: Found, name: string): Found {
  if ((typeof value === 'string' || Array.isArray(value)) && name === 'length') return value.length;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

/** What Handlebars takes for nothing: all that is false but 0, and a list without items. */
export const isEmpty = (value: Found): boolean => (Array.isArray(value) ? value.length === 0 : !value && value !== 0);
