import { descriptionOf } from '../domain/suite/key-descriptions.js';

type Schema = Readonly<Record<string, unknown>>;

const mostExamples = 3;

/**
 * A JSON Schema with a description and examples on each key, for editors. Examples are what `values` have there, values
 * that the schema accepts; `path` is where the schema stands, with `*` for names that a user chooses and items of lists.
 */
export function withEditorHelp(schema: unknown, values: readonly unknown[], path = ''): unknown {
  if (!isObject(schema)) return schema;
  const ofBranch = values.filter((value) => fitsConstants(schema, value));
  const inside = (each: unknown): unknown => withEditorHelp(each, ofBranch, path);
  const below = (each: unknown): unknown => withEditorHelp(each, ofBranch.flatMap(partsOf), join(path, '*'));
  const changed: Readonly<Record<string, (part: unknown) => unknown>> = {
    properties: (part) => mapValues(part, (each, key) => helpOf(each, ofBranch, { key, path: join(path, key) })),
    additionalProperties: below,
    items: below,
    anyOf: (part) => (Array.isArray(part) ? part.map(inside) : part),
    oneOf: (part) => (Array.isArray(part) ? part.map(inside) : part),
  };
  return mapValues(schema, (part, key) => (Object.hasOwn(changed, key) ? changed[key]?.(part) : part));
}

type Key = { readonly key: string; readonly path: string };

function helpOf(schema: unknown, values: readonly unknown[], { key, path }: Key): unknown {
  if (!isObject(schema)) return schema;
  const written = values.flatMap((value) => (isObject(value) && Object.hasOwn(value, key) ? [value[key]] : []));
  const examples = 'const' in schema ? [schema['const']] : distinct(written.map(shortened)).slice(0, mostExamples);
  const inner = withEditorHelp(schema, written, path);
  const description = schema['description'] ?? descriptionOf(path);
  return { ...(description === undefined ? {} : { description }), ...(isObject(inner) ? inner : {}), examples };
}

/** A list by its first item: one shows the form, and an editor offers it whole. */
const shortened = (value: unknown): unknown => (Array.isArray(value) && isObject(value[0]) ? [value[0]] : value);

/** False of a value that another alternative describes, by a key such as `api` that says which. */
function fitsConstants({ properties }: Schema, value: unknown): boolean {
  if (!isObject(properties)) return true;
  return Object.entries(properties).every(
    ([key, each]) => !isObject(each) || !('const' in each) || (isObject(value) && value[key] === each['const']),
  );
}

const partsOf = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.values(value) : [];
};

const distinct = (values: readonly unknown[]): unknown[] => {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText.values()];
};

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const mapValues = (record: unknown, change: (value: unknown, key: string) => unknown): unknown =>
  isObject(record)
    ? Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
    : record;

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
