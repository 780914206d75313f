import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { RetrievalComparison } from '../../src/domain/corpus/retrieval/retrieval-comparison.js';
import { runCommandLine } from '../fixtures/run-command-line.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let folder: string;

const ids = Array.from({ length: 100 }, (_, index) => `q${index}`);

const lines = (lineOf: (id: string, index: number) => unknown): string =>
  ids.map((id, index) => `${JSON.stringify(lineOf(id, index))}\n`).join('');

const losing = (count: number): string =>
  lines((query, index) => ({ query, documents: index < count ? [] : [`${query}.md`] }));

const files: Readonly<Record<string, string>> = {
  'queries.jsonl': lines((id) => ({ id, relevant: [`${id}.md`] })),
  'base.jsonl': losing(0),
  'same.jsonl': losing(0),
  'worse.jsonl': losing(20),
  'hardly-worse.jsonl': losing(2),
  'beheaded.jsonl': losing(0).split('\n').slice(20).join('\n'),
  'other.jsonl': lines((id) => ({ query: `other ${id}`, documents: [] })),
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-retrieval-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compare = (base: string, head: string, ...options: string[]) =>
  runCommandLine(['corpus', 'retrieval', base, head, ...options], { folder });

test.each([
  ['base.jsonl', 'same.jsonl', 0, 'pass'],
  ['base.jsonl', 'worse.jsonl', 1, 'fail'],
  ['base.jsonl', 'hardly-worse.jsonl', 0, 'inconclusive'],
  ['base.jsonl', 'beheaded.jsonl', 1, 'fail'],
  ['beheaded.jsonl', 'base.jsonl', 3, 'error'],
])('%s against %s ends with %i: %s', async (base, head, exitStatus, verdict) => {
  const run = await compare(base, head, '--queries', 'queries.jsonl', '--json');
  expect(run).toMatchObject({ exitStatus, stderr: '' });
  expect(RetrievalComparison.parse(JSON.parse(run.stdout))).toMatchObject({ version: 1, verdict, cutoff: 10 });
});

test('people read it in words', async () => {
  const run = await compare('base.jsonl', 'worse.jsonl', '--queries', 'queries.jsonl', '--cutoff', '3');
  expect(run).toMatchObject({ exitStatus: 1, stderr: '' });
  expect(run.stdout).toContain('fail: 100 queries compared, the first 3 documents of each');
  expect(run.stdout).toContain('q0: recall@3 100.0 % → 0.0 %, without q0.md');
});

test.each([
  ['no queries', ['worse.jsonl'], /required option '--queries <file>'/],
  ['a cutoff of nothing', ['worse.jsonl', '--queries', 'queries.jsonl', '--cutoff', '0'], /whole number from 1/],
  ['rankings of other queries', ['other.jsonl', '--queries', 'queries.jsonl'], /^head ranks documents for none/],
  [
    'rankings for queries',
    ['worse.jsonl', '--queries', 'worse.jsonl'],
    /^worse\.jsonl:1 \(id\): this line is no query/,
  ],
])('%s is a mistake of the user', async (_, [head = '', ...options], message) => {
  const run = await compare('base.jsonl', head, ...options);
  expect(run).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(run.stderr).toMatch(message);
});

test('a subcommand that there is not is a mistake, and the near one is named', async () => {
  const run = await runCommandLine(['corpus', 'retrival'], { folder });
  expect(run).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(run.stderr).toContain('Did you mean retrieval?');
});
