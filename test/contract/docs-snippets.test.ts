import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readContract } from '../../src/domain/corpus/contract/read-contract.js';
import { BudgetSettings } from '../../src/domain/inference/budget/budget-settings.js';
import { defaultGatewaySettings } from '../../src/domain/inference/gateway-settings.js';
import { IncidentTolerances } from '../../src/domain/inference/incident/incident-tolerances.js';
import { KillSwitchSettings } from '../../src/domain/inference/kill-switch/kill-switch-settings.js';
import { Configuration } from '../../src/domain/suite/configuration.js';
import { parseConfiguration } from '../../src/domain/suite/parse-configuration.js';

const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const textOf = (page: string): string => readFileSync(page, 'utf8');

type Snippet = { readonly page: string; readonly line: number; readonly text: string };

const snippetsOf = (page: string): Snippet[] =>
  [...textOf(page).matchAll(/^( *)```yaml\n([\s\S]*?)\n\1```$/gm)].map(({ index, 1: indent = '', 2: text = '' }) => ({
    page,
    line: textOf(page).slice(0, index).split('\n').length,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));

const snippets = pages.flatMap(snippetsOf);

const ownKeys = Object.keys(Configuration.shape);
const keysOf = ({ text }: Snippet): string[] => Object.keys(parse(text));
const isContract = (snippet: Snippet): boolean => keysOf(snippet).includes('apiVersion');
const isOurs = (snippet: Snippet): boolean =>
  !isContract(snippet) && keysOf(snippet).some((key) => ownKeys.includes(key));
const fragments = snippets.filter(isOurs);

const whole = ({ text }: Snippet): string => (/^version:/m.test(text) ? text : `version: 1\n${text}`);

describe('a snippet', () => {
  test.each(fragments)('of lanegate.yml can be read ($page:$line)', (snippet) => {
    expect(() => parseConfiguration(whole(snippet), snippet.page)).not.toThrow();
  });

  test.each(snippets.filter(isContract))('of a data contract can be read ($page:$line)', ({ page, text }) => {
    expect(readContract({ path: page, text, corpus: 'handbook', nowMs: 0 })).toMatchObject({ unchecked: [] });
  });

  test('that is neither is a workflow or the settings of a collector', () => {
    const others = snippets
      .filter((snippet) => !isOurs(snippet) && !isContract(snippet))
      .map(({ text }) => parse(text));
    const first = others.map((value) => (Array.isArray(value) ? 'steps' : Object.keys(value)[0]));
    expect(new Set(first)).toEqual(new Set(['on', 'jobs', 'steps', 'permissions', 'receivers']));
    expect(fragments.length).toBeGreaterThan(10);
  });
});

/** Settings that have an example in place of a default. */
const examples: ReadonlySet<string> = new Set(['traces.redact', 'server.incidents']);

test('values of `gateway` that a page shows are the defaults', () => {
  const shown = fragments.flatMap(({ page, text }) => {
    const { gateway = {} }: { gateway?: Record<string, Record<string, unknown>> } = parse(text);
    return Object.entries(gateway).flatMap(([part, settings]) =>
      Object.entries(settings).map(([key, value]) => ({ page, part, key, value })),
    );
  });
  const defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = defaultGatewaySettings;
  const wrong = shown.filter(({ part, key, value }) => {
    const usual = defaults[part]?.[key];
    return usual !== undefined && usual !== value && !examples.has(`${part}.${key}`);
  });
  expect(wrong).toEqual([]);
  expect(shown.length).toBeGreaterThan(20);
});

/** The rows of the tables of a page, as their cells. */
const rowsOf = (page: string): string[][] =>
  textOf(page)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );

const codeIn = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

test('the kill switch is told with all its settings and their defaults', () => {
  const page = textOf('docs/routes.md');
  const rows = rowsOf('docs/routes.md').filter(
    ([key = '']) => page.indexOf(`\n| ${key} |`) > page.indexOf('## Kill switch'),
  );
  const told = Object.fromEntries(rows.map(([key, usual]) => [codeIn(key)[0], usual]));
  const defaults = Object.entries(KillSwitchSettings.shape).map(([key, schema]) => {
    const usual: unknown = schema.safeParse(undefined).data;
    return [key, usual === undefined ? 'no cap' : String(usual)];
  });
  expect(told).toEqual(Object.fromEntries(defaults));
});

test('every kind of incident is told once, with what is tolerated of it', () => {
  const shares: Readonly<Record<string, number>> = { '2 %': 0.02, none: 0, any: 1 };
  const told = rowsOf('docs/incidents.md').flatMap(([kinds, , tolerated = '']) =>
    codeIn(kinds).map((kind) => [kind, shares[tolerated]] as const),
  );
  expect(told).toHaveLength(Object.keys(IncidentTolerances.shape).length);
  expect(Object.fromEntries(told)).toEqual(IncidentTolerances.parse({}));
});

test('every scope of a budget is told with the caps that it takes', () => {
  const { unknown_price: _, provider_tools: __, ...scopes } = BudgetSettings.shape;
  const rows = rowsOf('docs/budgets.md');
  const session = codeIn(rows.find(([scope]) => scope === '`per_session`')?.[1]);
  const told = rows.flatMap(([scope, caps = '']) =>
    codeIn(scope).map((name) => [name, (caps === 'as a session' ? session : codeIn(caps)).sort()]),
  );
  const capsOf = (schema: z.ZodType): string[] =>
    Object.keys(propertiesOf(z.toJSONSchema(schema, { io: 'input' }))).sort();
  const known = Object.entries(scopes).map(([name, schema]) => [name, capsOf(schema)]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(known));
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const propertiesOf = (schema: unknown): Readonly<Record<string, unknown>> =>
  isObject(schema) && isObject(schema['properties']) ? schema['properties'] : {};

/** The names of all properties anywhere in a JSON Schema. */
function namesIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (!isObject(schema)) return [];
  return [...Object.keys(propertiesOf(schema)), ...Object.values(schema).flatMap(namesIn)];
}

test('every key of lanegate.yml is told on some page', () => {
  const all = pages.map(textOf).join('\n');
  const keys = new Set(namesIn(z.toJSONSchema(Configuration, { io: 'input', unrepresentable: 'any' })));
  const untold = [...keys].filter((key) => !new RegExp(`\\b${key.replace(/\W/g, '.')}\\b`).test(all));
  expect(untold).toEqual([]);
});

test('every link between pages leads somewhere', () => {
  const anchorsOf = (page: string): string[] =>
    [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    );
  const broken = pages.flatMap((page) =>
    [...textOf(page).matchAll(/\]\(([\w./-]*\.md)?#([\w-]+)\)/g)]
      .filter(([, path, anchor = '']) => {
        const target = path === undefined ? page : join(page, '..', path);
        return !anchorsOf(target).includes(anchor);
      })
      .map(([link]) => `${page}: ${link}`),
  );
  expect(broken).toEqual([]);
});
