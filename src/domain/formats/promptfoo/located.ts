import { isJsonObject } from '../../artifacts/read-json.js';
import type { LocatedYaml } from '../../suite/yaml/located-yaml.js';
import type { Place } from '../../user-error.js';

/** A text that was parsed, with where it stands. */
export type Source = Pick<LocatedYaml, 'value' | 'lineOf'> & { readonly path: string };

type Keys = readonly (string | number)[];

/** More references one after another are a circle. */
const longestChain = 10;

/** A part of a parsed file that knows its place; `$ref: '#/…'` and `<<` are followed. */
export class Located {
  readonly value: unknown;
  readonly source: Source;
  private readonly keys: Keys;

  constructor(source: Source, value: unknown = source.value, keys: Keys = []) {
    const { found, at } = followed(source, value, keys);
    this.source = source;
    this.value = merged(found);
    this.keys = at;
  }

  get place(): Place {
    const { path, lineOf } = this.source;
    return { path, line: lineOf(this.keys), ...(this.keys.length === 0 ? {} : { key: this.keys.join('.') }) };
  }

  /** What stands under a key of a mapping; nothing where it is absent or null. */
  get(key: string): Located | undefined {
    if (!isJsonObject(this.value) || !Object.hasOwn(this.value, key)) return undefined;
    const value = this.value[key];
    return value === undefined || value === null ? undefined : new Located(this.source, value, [...this.keys, key]);
  }

  /** The items of a list; a single value is a list of itself. */
  items(): Located[] {
    if (!Array.isArray(this.value)) return [this];
    return this.value.map((value: unknown, index) => new Located(this.source, value, [...this.keys, index]));
  }

  entries(): [string, Located][] {
    if (!isJsonObject(this.value)) return [];
    return Object.entries(this.value).map(([key, value]) => [
      key,
      new Located(this.source, value, [...this.keys, key]),
    ]);
  }

  /** Text, and numbers and truth values as text. */
  text(): string | undefined {
    const { value } = this;
    if (typeof value === 'string') return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  }

  number(): number | undefined {
    return typeof this.value === 'number' && Number.isFinite(this.value) ? this.value : undefined;
  }

  isMapping(): boolean {
    return isJsonObject(this.value);
  }

  /** The same place with another value. */
  withValue(value: unknown): Located {
    return new Located(this.source, value, this.keys);
  }
}

/** The part that `$ref: '#/a/b'` means, in the same file. */
function followed(source: Source, value: unknown, keys: Keys): { found: unknown; at: Keys } {
  let [found, at] = [value, keys];
  for (let steps = 0; steps < longestChain; steps += 1) {
    const reference = isJsonObject(found) ? found['$ref'] : undefined;
    if (typeof reference !== 'string' || !reference.startsWith('#/')) break;
    at = reference.slice(2).split('/').map(unescaped);
    found = at.reduce<unknown>(childOf, source.value);
  }
  return { found, at };
}

/** RFC 6901, section 4. */
const unescaped = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

function childOf(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)] as unknown;
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** YAML 1.1's merge key, which YAML 1.2 takes for a key like any other: a mapping's own keys count over merged ones. */
function merged(value: unknown): unknown {
  if (!isJsonObject(value) || !Object.hasOwn(value, '<<')) return value;
  const { '<<': bases, ...own } = value;
  const all: unknown[] = Array.isArray(bases) ? bases : [bases];
  return Object.assign({}, ...all.map(merged).filter(isJsonObject).reverse(), own) as unknown;
}
