import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ComparisonResult } from '../../src/domain/gate/compare-results.js';
import { runCommandLine } from '../fixtures/run-command-line.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let folder: string;

const scores = (score: (index: number) => number): string =>
  Array.from({ length: 40 }, (_, index) => `${JSON.stringify({ id: `q${index}`, score: score(index) })}\n`).join('');

const base = scores((index) => (index % 10 === 0 ? 0 : 1));

const files: Readonly<Record<string, string>> = {
  'base.jsonl': base,
  'same.jsonl': base,
  'worse.jsonl': scores((index) => (index % 3 === 0 ? 0 : 1)),
  'hardly-worse.jsonl': scores((index) => (index % 10 === 0 || index === 7 || index === 8 ? 0 : 1)),
  'half.jsonl': base.split('\n').slice(0, 20).join('\n'),
  'broken.jsonl': base.replace('"id":"q2"', '"id":"q2'),
  'beyond.jsonl': base.replace('"score":1', '"score":10'),
  'twice.jsonl': base.replace('"q3"', '"q2"'),
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compare = (head: string, ...options: string[]) =>
  runCommandLine(['compare', 'base.jsonl', head, ...options], { folder });

test.each([
  ['same.jsonl', 0, 'pass'],
  ['worse.jsonl', 1, 'fail'],
  ['hardly-worse.jsonl', 0, 'inconclusive'],
  ['half.jsonl', 3, 'error'],
])('%s ends with %i: %s', async (head, exitStatus, verdict) => {
  const run = await compare(head, '--json');
  expect(run).toMatchObject({ exitStatus, stderr: '' });
  const result = ComparisonResult.parse(JSON.parse(run.stdout));
  expect(result).toMatchObject({ version: 1, verdict, metrics: [{ name: 'score', verdict }] });
});

test('people read it in words', async () => {
  const run = await compare('worse.jsonl');
  expect(run).toMatchObject({ exitStatus: 1, stderr: '' });
  expect(run.stdout).toContain('fail');
});

test.each([
  ['a broken line', ['broken.jsonl'], /^broken\.jsonl:3: this line is not valid JSON\n {2}hint: /u],
  ['a score beyond 1', ['beyond.jsonl'], /^beyond\.jsonl:2 \(score\): this line is not a score/u],
  [
    'an id that is there twice',
    ['twice.jsonl'],
    /^twice\.jsonl:4: the id q2 with repeat 0 is already on line 3\n {2}hint: /u,
  ],
  ['a file that is not there', ['nowhere.jsonl'], /^nowhere\.jsonl: there is no such file/u],
  ['a margin that is no share', ['same.jsonl', '--margin', '5'], /share from 0 to 1/u],
  [
    'a margin that so few cases cannot pass',
    ['same.jsonl', '--margin', '0.01'],
    /a margin of 0.01 cannot be passed by 40 cases/u,
  ],
])('%s is the mistake of the user', async (_, [head = '', ...options], message) => {
  const run = await compare(head, '--json', ...options);
  expect(run).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(run.stderr).toMatch(message);
  expect(run.stderr).not.toMatch(/^ {4}at /mu);
});
