import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { runBuiltAction } from '../fixtures/run-built-action.js';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Dozens of runs take their time on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const caseCount = 5;
const labels = ['billing', 'shipping'];

const promptFile = (ending: string): string => `messages:
  - role: system
    content: |-
      Sort each message into one of two labels: ${labels.join(', ')}. ${ending}
${labels.map((label) => `  - role: user\n    content: a question about ${label}\n  - role: assistant\n    content: ${label}\n`).join('')}  - role: user
    content: "{{message}}"
`;

const dataset = Array.from({ length: caseCount }, (_, number) => {
  const label = labels[number % 2];
  const expected = number === 3 ? 'neither' : label;
  return JSON.stringify({ id: `case-${number}`, vars: { message: `${number}: about my ${label}` }, expected });
}).join('\n');

const project = {
  'lanegate.yml': `version: 1
providers:
  learner: { api: embedded }
models:
  sorter: { provider: learner, model: embedded-1, parameters: { temperature: 1, max_tokens: 16, seed: derived } }
suites:
  - name: sorting
    target: { prompt: sort, model: sorter }
    dataset: evals/sorting.jsonl
    repeats: 3
    graders: [{ type: equals, value: "{{expected}}", metric: accuracy }]
`,
  'prompts/sort.prompt.yml': promptFile('Answer with the label alone.'),
  'evals/sorting.jsonl': `${dataset}\n`,
};

let repository: TemporaryRepository;
let folder: string;
let clone: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sharded-run-'));
  repository = temporaryRepository([
    { name: 'start', files: project },
    { name: 'change', files: { 'prompts/sort.prompt.yml': promptFile('Answer with nothing else.') } },
  ]);
  clone = join(folder, 'clone');
  repository.git('clone', '--quiet', repository.url, clone);
  expect(await evaluate('whole')).toBe(0);
});

afterAll(() => {
  repository.remove();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

const run = (words: readonly string[]) => runCommandLine(words, { folder: clone });

async function evaluate(out: string, ...options: readonly string[]): Promise<unknown> {
  // So that none knows how the cases of another came out.
  rmSync(join(clone, '.lanegate', 'history'), { recursive: true, force: true });
  // Every one of these runs is to measure for itself; by a receipt a shard would have the whole run.
  const commits = ['--no-receipts', '--base', repository.id('start'), '--head', repository.id('change')];
  return (await run(['evaluate', ...commits, '--suite', 'sorting', '--out', out, ...options])).exitStatus;
}

const textOf = (name: string): string => readFileSync(join(clone, name, 'evaluation.json'), 'utf8');

/** What must not depend on how long answers took. */
const withoutTimings = (text: string): string => text.replaceAll(/"p(50|95)": [\d.]+/g, '');

test.each([1, 2, 3, 7])('%i shards put together are what one runner writes, byte for byte', async (count) => {
  const names = Array.from({ length: count }, (_, at) => `of-${count}-${at + 1}`);
  for (const [at, name] of names.entries()) expect(await evaluate(name, '--shard', `${at + 1}/${count}`)).toBe(0);
  expect((await run(['merge', ...names.toReversed(), '--out', `merged-${count}`])).exitStatus).toBe(0);
  expect(withoutTimings(textOf(`merged-${count}`))).toBe(withoutTimings(textOf('whole')));
  const samples = readFileSync(join(clone, `merged-${count}`, 'samples.jsonl'), 'utf8')
    .trim()
    .split('\n');
  expect(samples).toHaveLength(caseCount * 3 * 2);
  const Judged = z.object({ verdict: z.string(), suites: z.array(z.unknown()) });
  const [one, merged] = await Promise.all(['whole', `merged-${count}`].map((name) => run(['gate', name, '--json'])));
  expect(Judged.parse(JSON.parse(merged?.stdout ?? '')).verdict).toBe(
    Judged.parse(JSON.parse(one?.stdout ?? '')).verdict,
  );
  expect(merged?.exitStatus).toBe(one?.exitStatus);
});

test('shards of which one is missing or torn come to nothing that could pass', async () => {
  const names = ['torn-1', 'torn-2'];
  for (const [at, name] of names.entries()) expect(await evaluate(name, '--shard', `${at + 1}/2`)).toBe(0);
  cpSync(join(clone, 'torn-2'), join(clone, 'cut'), { recursive: true });
  truncateSync(join(clone, 'cut', 'samples.jsonl'), 500);
  for (const folders of [
    ['torn-1'],
    ['torn-1', 'torn-1'],
    ['torn-1', 'cut'],
    ['torn-1', 'nowhere'],
    ['torn-1', 'whole'],
  ]) {
    const ended = await run(['merge', ...folders, '--out', 'no-run']);
    expect([folders, ended.exitStatus]).toEqual([folders, 2]);
    expect(ended.stderr).not.toBe('');
    expect((await run(['gate', 'no-run'])).exitStatus).not.toBe(0);
  }
});

test('a shard that ran again counts in its newest attempt, beside the first attempt of the others', async () => {
  const shards = join(clone, 'lanegate-shards');
  const place = async (name: string, shard: string): Promise<void> => {
    expect(await evaluate(name, '--shard', shard)).toBe(0);
    cpSync(join(clone, name), join(shards, name), { recursive: true });
  };
  await place('lanegate-shard-1-1', '1/2');
  await place('lanegate-shard-2-1', '2/2');
  await place('lanegate-shard-2-10', '2/2');
  truncateSync(join(shards, 'lanegate-shard-2-1', 'samples.jsonl'), 500);
  const merge = (folder: string) =>
    runBuiltAction({ script: 'merge', inputs: { shards, folder: join(clone, folder) }, timeoutMs: 60_000 });
  expect(await merge('newest')).toMatchObject({ exitCode: 0, outputs: { 'cost-usd': '0' } });
  expect(withoutTimings(textOf('newest'))).toBe(withoutTimings(textOf('whole')));
  rmSync(join(shards, 'lanegate-shard-2-10'), { recursive: true });
  const torn = await merge('oldest');
  expect(torn.exitCode).toBe(2);
  expect(torn.stdout).toContain('lanegate-shard-2-1');
});
