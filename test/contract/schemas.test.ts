import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaNames } from '../../src/cli/schema-name.js';
import { exampleConfiguration } from '../../src/domain/suite/example-configuration.js';
import { describedAs, describedKeys } from '../../src/domain/suite/key-descriptions.js';
import { parseConfiguration } from '../../src/domain/suite/parse-configuration.js';
import { schemaAddress, schemaModeline } from '../../src/domain/suite/schema-address.js';

const files = readdirSync('schemas');

const readSchema = (file: string): object => JSON.parse(readFileSync(join('schemas', file), 'utf8'));

const compile = (file: string) =>
  new Ajv2020({ strictTypes: false, allErrors: true, validateFormats: false }).compile(readSchema(file));

test.each(files)('%s is a JSON Schema', (file) => {
  expect(compile(file)).toBeInstanceOf(Function);
});

test('there is a schema of every file that others read or write', () => {
  expect(files).toEqual(schemaNames.map((name) => `${name}.schema.json`).sort());
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a schema lets keys stand, with `*` for names that a user chooses and for items of lists. */
function keysAllowed(schema: unknown, at = ''): string[] {
  if (!isObject(schema)) return [];
  const { properties = {}, additionalProperties, items, anyOf = [], oneOf = [] } = schema;
  const named = isObject(properties) ? Object.entries(properties) : [];
  const alternatives = [anyOf, oneOf].flat().flatMap((each) => keysAllowed(each, at));
  const below = [additionalProperties, items].flatMap((each) => keysAllowed(each, `${at}.*`));
  return [
    ...named.flatMap(([key, each]) => [`${at}.${key}`, ...keysAllowed(each, `${at}.${key}`)]),
    ...alternatives,
    ...below,
  ];
}

const isChosen = (at: string): boolean =>
  /^\.(?:providers|models|routes|prompts|data|environments|environments\.\*)$|\.(?:floor|metrics|headers)$/.test(at);

/** Where a value has keys, written alike. */
function keysOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => keysOf(each, `${at}.*`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const place = `${at}.${isChosen(at) ? '*' : key}`;
    return [place, ...keysOf(each, place)];
  });
}

describe('the schema of lanegate.yml', () => {
  const validate = compile('lanegate.schema.json');

  test.each([
    ['the configuration of the example', readFileSync('examples/triage/lanegate.yml', 'utf8')],
    ['every key there is', exampleConfiguration],
    ['nothing but the version', 'version: 1'],
  ])('accepts %s', (_, text) => {
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });

  test('has no key that the configuration with every key has not, and each can be read', () => {
    const written = new Set(keysOf(parse(exampleConfiguration)));
    const missing = keysAllowed(readSchema('lanegate.schema.json')).filter((key) => !written.has(key));
    expect([...new Set(missing)]).toEqual([]);
    expect(() => parseConfiguration(exampleConfiguration, 'lanegate.yml')).not.toThrow();
  });

  test.each([
    ['an unknown key', 'version: 1\nsuits: []'],
    ['an unknown key deep inside', exampleConfiguration.replace('repeats:', 'repeat:')],
    ['an unknown key of a provider', exampleConfiguration.replace('key_env:', 'key:')],
    ['an unknown api', exampleConfiguration.replace('api: embedded', 'api: embeded')],
    ['an unknown grader', exampleConfiguration.replace('type: not-contains', 'type: llm-rubrik')],
    ['another version', 'version: 2'],
    ['no version', 'suites: []'],
    ['a margin beyond one', 'version: 1\ngate: { margin: 5 }'],
  ])('refuses %s', (_, text) => {
    expect(validate(parse(text))).toBe(false);
  });
});

/** Every key that a schema lets stand, with its own schema. */
function keysWithin(schema: unknown, at = ''): (readonly [path: string, key: Readonly<Record<string, unknown>>])[] {
  if (!isObject(schema)) return [];
  const { properties = {}, additionalProperties, items, anyOf = [], oneOf = [] } = schema;
  const named = isObject(properties) ? Object.entries(properties) : [];
  return [
    ...named.flatMap(([key, each]) => [
      ...(isObject(each) ? [[at === '' ? key : `${at}.${key}`, each] as const] : []),
      ...keysWithin(each, at === '' ? key : `${at}.${key}`),
    ]),
    ...[anyOf, oneOf].flat().flatMap((each) => keysWithin(each, at)),
    ...[additionalProperties, items].flatMap((each) => keysWithin(each, `${at}.*`)),
  ];
}

describe('what editors show of lanegate.yml', () => {
  const schema: Readonly<Record<string, unknown>> = { ...readSchema('lanegate.schema.json') };
  const keys = keysWithin(schema);

  test('every key has a description', () => {
    expect(keys.length).toBeGreaterThan(250);
    const silent = keys.filter(([, { description }]) => typeof description !== 'string' || description.length < 5);
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('every key has an example, which its own schema accepts', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const wrong = keys.filter(([, key]) => {
      const { examples, ...own } = key;
      if (!Array.isArray(examples) || examples.length === 0) return true;
      const validate = ajv.compile({ ...own, $defs: schema['$defs'] });
      return !examples.every((example) => validate(example));
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test('every description that stands apart is used', () => {
    const used = new Set(keys.map(([path]) => describedAs(path)));
    expect(describedKeys.filter((end) => !used.has(end))).toEqual([]);
  });

  test('defaults can be seen', () => {
    const defaultOf = (wanted: string) => keys.find(([path]) => path === wanted)?.[1]['default'];
    expect(defaultOf('gate.alpha')).toBe(0.05);
    expect(defaultOf('gate.inconclusive')).toBe('warn');
    expect(defaultOf('budget.per_run.usd')).toBe(5);
    expect(defaultOf('suites.*.repeats')).toBe(1);
  });

  test('the schema says where it is found, as the first line of a file does', () => {
    expect(schema['$id']).toBe(schemaAddress('lanegate'));
    expect(schemaModeline('lanegate')).toBe(`# yaml-language-server: $schema=${schemaAddress('lanegate')}`);
  });

  test('the example of the documentation is accepted', () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/configuration.md', 'utf8')) ?? [];
    const validate = compile('lanegate.schema.json');
    validate(parse(example));
    expect(validate.errors).toBeNull();
    expect(example).toContain(schemaModeline('lanegate'));
  });
});

test('a schema leaves out what has a default, since that need not be written', () => {
  expect(readSchema('lanegate.schema.json')).toMatchObject({ required: ['version'] });
});
