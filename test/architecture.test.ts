import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = resolve('src');

/** Rooms that a room may import; `packages` names the ones it may load, all of them when absent. */
type Rule = { readonly rooms: readonly string[]; readonly packages?: readonly string[] };

const pure = [
  'zod',
  'yaml',
  'smol-toml',
  'canonicalize',
  'csv-parse',
  'ajv',
  '@huggingface/jinja',
  'handlebars',
  'js-rouge',
  'fastest-levenshtein',
  'fast-xml-parser',
  'csv-stringify',
  '@pydantic/genai-prices',
  'node:crypto',
  'node:buffer',
];

const builtIn = (name: string): string => `node:${name}`;

const table: Readonly<Record<string, Rule>> = {
  domain: { rooms: ['domain'], packages: pure },
  ports: { rooms: ['domain', 'ports'], packages: [] },
  // Steps are what stages share: they read and run for a stage, and are no stage themselves.
  stages: { rooms: ['domain', 'ports', 'stages/steps'], packages: ['zod'] },
  'stages/steps': { rooms: ['domain', 'ports', 'stages/steps'], packages: ['zod'] },
  gateway: { rooms: ['domain', 'ports', 'gateway'], packages: [] },
  adapters: { rooms: ['domain', 'ports'] },
  actions: { rooms: ['domain', 'ports', 'stages', 'actions'], packages: ['zod'] },
  cli: { rooms: ['domain', 'ports', 'stages', 'cli'], packages: ['zod', 'commander'] },
  // What every world is made of.
  'open-system.ts': { rooms: ['adapters', 'ports'] },
  'world.ts': {
    rooms: ['adapters', 'open-gateway.ts', 'open-github.ts', 'open-releases.ts', 'open-system.ts', 'ports'],
  },
  // What a job needs of GitHub wherever it runs.
  'open-github.ts': { rooms: ['adapters', 'ports'] },
  // Apart from world.ts, so that only entries that ask models load the gateway.
  'open-gateway.ts': { rooms: ['adapters', 'gateway', 'ports'] },
  // Apart from both, so that only a server loads what serves.
  'open-serving.ts': { rooms: ['adapters', 'gateway', 'open-gateway.ts', 'ports'] },
  // Apart from world.ts, so that only entries that deploy load what deploys.
  'open-releases.ts': { rooms: ['adapters', 'open-github.ts', 'open-targets.ts', 'ports'] },
  'open-targets.ts': { rooms: ['adapters', 'ports'] },
  // The worlds of steps that write the ledger, which few entries need.
  'ledger-world.ts': {
    rooms: ['adapters', 'open-github.ts', 'open-releases.ts', 'open-system.ts', 'open-targets.ts', 'ports', 'world.ts'],
  },
  // The world of steps that start or stop a gateway, which few entries need.
  'gateway-world.ts': { rooms: ['adapters', 'ports', 'world.ts'] },
  // The world of the command line, which no action needs.
  'terminal-world.ts': {
    rooms: ['adapters', 'open-gateway.ts', 'open-serving.ts', 'open-system.ts', 'open-targets.ts', 'ports'],
  },
  // It starts the bundle and is no part of it, so that it may have nothing that would have to be bundled.
  launch: { rooms: ['launch'], packages: ['crypto', 'fs', 'module', 'path', 'url', 'v8', 'vm'].map(builtIn) },
  'main.ts': { rooms: ['actions', 'cli', 'gateway-world.ts', 'ledger-world.ts', 'terminal-world.ts', 'world.ts'] },
};

const actionFiles = new Set(
  [
    ...[
      'admit',
      'announce',
      'check',
      'detect',
      'evaluate',
      'gate',
      'gateway',
      'gateway-stop',
      'lock',
      'merge',
      'override',
      'promote',
    ],
    ...['release', 'report', 'rollback', 'status'],
  ].map((name) => `actions/${name}.ts`),
);

type Source = { readonly path: string; readonly text: string; readonly imports: readonly string[] };

const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path: path.split(sep).join('/'), text, imports: importsOf(text) };
  });

function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

const roomOf = (path: string): string => {
  if (path.startsWith('stages/steps/')) return 'stages/steps';
  return path.split('/')[0] ?? path;
};

const targetOf = (source: Source, specifier: string): string =>
  relative(root, resolve(root, dirname(source.path), specifier))
    .split(sep)
    .join('/')
    .replace(/\.js$/, '.ts');

function mayImport(source: Source, target: string): boolean {
  const room = roomOf(source.path);
  const targetRoom = roomOf(target);
  if (room === 'adapters') {
    const sameFolder = target.split('/')[1] === source.path.split('/')[1];
    if (targetRoom === 'adapters') return sameFolder;
  }
  if (room === 'actions' && actionFiles.has(target)) return false;
  return table[room]?.rooms.includes(targetRoom) ?? false;
}

const packageOf = (specifier: string): string =>
  specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? specifier);

describe('the house', () => {
  test('has only the rooms that the table knows', () => {
    const rooms = new Set(sources.map(({ path }) => roomOf(path)));
    expect([...rooms].filter((room) => !(room in table))).toEqual([]);
  });

  test('has only arrows that the table allows', () => {
    const wrong = sources.flatMap((source) =>
      source.imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => targetOf(source, specifier))
        .filter((target) => !mayImport(source, target))
        .map((target) => `${source.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('loads only the packages that the table allows', () => {
    const wrong = sources.flatMap((source) => {
      const allowed = table[roomOf(source.path)]?.packages;
      return source.imports
        .filter((specifier) => !specifier.startsWith('.') && allowed !== undefined)
        .filter((specifier) => !allowed?.includes(packageOf(specifier)))
        .map((specifier) => `${source.path} → ${specifier}`);
    });
    expect(wrong).toEqual([]);
  });

  test('has no import cycle, type imports counted', () => {
    const arrows = new Map(
      sources.map((source) => [
        source.path,
        source.imports.filter((each) => each.startsWith('.')).map((each) => targetOf(source, each)),
      ]),
    );
    expect(findCycle(arrows)).toBeUndefined();
  });

  test('keeps its domain synchronous, without clock and chance', () => {
    // `$async` is a keyword of JSON Schemas, which the domain refuses.
    const forbidden = /(?<!\$)\basync\b|\bawait\b|Date\.now|new Date\(\)|Math\.random|process\.|performance\./;
    const wrong = sources.filter(
      ({ path, text }) => path.startsWith('domain/') && forbidden.test(withoutComments(text)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('has no file over 250 lines', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 251);
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([]);
  });

  test('has no room of more than 50 files', () => {
    const sizes = new Map<string, number>();
    for (const { path } of sources) sizes.set(dirname(path), (sizes.get(dirname(path)) ?? 0) + 1);
    expect([...sizes].filter(([, size]) => size > 50)).toEqual([]);
  });

  test('has no function over 50 lines', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 50);
    expect(long.flatMap(longFunctions)).toEqual([]);
  });

  test('has no `any`', () => {
    const wrong = sources.filter(({ path, text }) => /\bany\b/.test(text) && hasAny(path, text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('has no comment over 120 characters a line', () => {
    const wrong = sources.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          line.length > 120 && /^\s*(?:\/\*\*|\*|\/\/)/.test(line) ? [`${path}:${index + 1}`] : [],
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('has no room whose name says nothing', () => {
    const nothing = /(^|\/)(utils?|helpers?|common|shared)(\/|\.ts$)/;
    expect(sources.filter(({ path }) => nothing.test(path)).map(({ path }) => path)).toEqual([]);
  });

  test('names its files in kebab-case', () => {
    expect(sources.filter(({ path }) => !/^[a-z0-9/-]+(?:\.d)?\.ts$/.test(path)).map(({ path }) => path)).toEqual([]);
  });
});

function findCycle(arrows: ReadonlyMap<string, readonly string[]>): string | undefined {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path].join(' → ');
    if (done.has(path)) return undefined;
    for (const next of arrows.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle !== undefined) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of arrows.keys()) {
    const cycle = visit(path, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');

function longFunctions({ path, text }: Source): string[] {
  const file = parse(path, text);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) {
      const first = file.getLineAndCharacterOfPosition(node.getStart()).line;
      const last = file.getLineAndCharacterOfPosition(node.getEnd()).line;
      if (last - first + 1 > 50) found.push(`${path}:${first + 1}: ${last - first + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function hasAny(path: string, text: string): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found = true;
    ts.forEachChild(node, visit);
  };
  visit(parse(path, text));
  return found;
}
