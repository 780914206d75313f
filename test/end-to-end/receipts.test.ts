import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Verdict } from '../../src/domain/gate/verdict.js';
import { answerByPrompt, keyVariable, labelProject, labelSentence, promptFile } from '../fixtures/label-project.js';
import { LoopbackModelServer } from '../fixtures/loopback-model-server.js';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const models = new LoopbackModelServer({ answer: answerByPrompt });
let repository: TemporaryRepository;
let folder: string;
let clone: string;

beforeAll(async () => {
  const baseUrl = await models.start();
  const edit = { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) };
  repository = temporaryRepository([
    { name: 'start', files: labelProject({ baseUrl }) },
    { name: 'change', files: edit, parents: ['start'] },
    { name: 'moved', files: { 'README.md': '# Moved on\n' }, parents: ['start'] },
    { name: 'rebased', files: edit, parents: ['moved'] },
  ]);
  folder = mkdtempSync(join(tmpdir(), 'receipts-'));
  clone = join(folder, 'clone');
  repository.git('clone', '--quiet', repository.url, clone);
});

afterAll(async () => {
  await models.close();
  repository.remove();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

async function check(base: string, head: string, ...options: readonly string[]) {
  const asked = models.requests.length;
  const commits = ['--base', repository.id(base), '--head', repository.id(head)];
  const environment = { [keyVariable]: 'sk-loopback-4f1d2c3b5a697887' };
  const run = await runCommandLine(['check', ...commits, '--json', ...options], { folder: clone, environment });
  return { verdict: Verdict.parse(JSON.parse(run.stdout)), run, calls: models.requests.length - asked };
}

const forgetAnswers = (): void => rmSync(join(clone, '.lanegate', 'answers'), { recursive: true, force: true });

test('a rebase asks nobody although no answer is stored any more, and says whose samples it judges', async () => {
  const first = await check('start', 'change');
  expect(first.calls).toBe(24);
  forgetAnswers();
  const rebased = await check('moved', 'rebased');
  expect(rebased.calls).toBe(0);
  expect(rebased.verdict.head).toBe(repository.id('rebased'));
  expect(rebased.verdict.suites).toEqual(first.verdict.suites);
  expect(rebased.verdict.receipt?.digest).toBe(first.verdict.receipt?.digest);
  expect(rebased.verdict.receipt?.reused_from).toMatch(/^the run of \d{4}-\d\d-\d\d \d\d:\d\d UTC on this machine$/);
  const anew = await check('moved', 'rebased', '--no-receipts');
  expect(anew.calls).toBe(24);
  expect(anew.verdict.receipt?.reused_from).toBeUndefined();
});

test('cached answers of base tell their age, those of today stand, and --refresh-baseline asks for all of them anew', async () => {
  const cached = await check('start', 'change', '--no-receipts', '--out', '.lanegate/again');
  const { baseline } = cached.verdict.suites[0] ?? {};
  expect(baseline).toEqual({ cached: 12, asked: 0, oldest_days: 0 });
  expect(cached.calls).toBe(0);
  const refreshed = await check('start', 'change', '--refresh-baseline', '--out', '.lanegate/again');
  expect(refreshed.calls).toBe(12);
  expect(refreshed.verdict.suites[0]?.baseline).toBeUndefined();
});
