import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Verdict } from '../../src/domain/gate/verdict.js';
import { answerByPrompt, keyVariable, labelProject, promptFile } from '../fixtures/label-project.js';
import { LoopbackModelServer } from '../fixtures/loopback-model-server.js';
import { runCommandLine, startCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const caseCount = 60;
/** How long the model thinks. */
const latencyMs = 100;
/** The first look at 24 cases: a fifth of 60 would be too few. */
const callsOfFirstLook = 48;
const callsInAll = 2 * caseCount;

let models: LoopbackModelServer;
let repository: TemporaryRepository;
let folder: string;
let place: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'looks-'));
  mkdirSync(join(folder, 'temp'));
  models = new LoopbackModelServer({ answer: answerByPrompt, latencyMs });
  const baseUrl = await models.start();
  repository = temporaryRepository([
    { name: 'start', files: labelProject({ baseUrl, caseCount }) },
    { name: 'harmful', files: { 'prompts/triage.prompt.yml': promptFile('Answer with a label.') } },
  ]);
});

beforeEach(() => {
  place = mkdtempSync(join(folder, 'clone-'));
  repository.git('clone', '--quiet', repository.url, place);
  models.requestCount = 0;
});

afterAll(async () => {
  await models.close();
  repository.remove();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

const surroundings = () => ({
  folder: place,
  environment: { [keyVariable]: 'sk-loopback-4f1d2c3b5a697887', TMPDIR: join(folder, 'temp') },
});

const wordsOfCheck = () => {
  const commits = ['--base', repository.id('start'), '--head', repository.id('harmful')];
  return ['check', ...commits, '--concurrency', '4', '--json'];
};

const check = () => runCommandLine(wordsOfCheck(), surroundings());

const pathOf = (name: string): string => join(place, '.lanegate', 'run', name);

/**
 * What must not depend on how long answers took, nor on what a killed part paid for: an answer that it stored last is one
 * of the cache afterwards, and costs nothing.
 */
function lastingEvaluation(): unknown {
  const { spent: _, ...rest } = JSON.parse(readFileSync(pathOf('evaluation.json'), 'utf8')) as Record<string, unknown>;
  return JSON.parse(JSON.stringify(rest), (key, value) => {
    if (key === 'p50' || key === 'p95' || key === 'cost_usd') return 0;
    return key === 'calls' ? { ...value, made: value.made + value.cached, cached: 0 } : value;
  });
}

test('a clear drop ends at its first look; the server was asked no more, and the gate alone says the same', async () => {
  const checked = await check();
  expect(checked.exitStatus).toBe(1);
  const verdict = Verdict.parse(JSON.parse(checked.stdout));
  expect(models.requestCount).toBe(callsOfFirstLook);
  expect(verdict.suites[0]).toMatchObject({
    verdict: 'fail',
    calls: { made: callsOfFirstLook, saved: callsInAll - callsOfFirstLook },
    cases: { planned: caseCount, compared: callsOfFirstLook / 2, missing: 0 },
    looks: { taken: 1 },
  });
  const gated = await runCommandLine(['gate', join('.lanegate', 'run'), '--json'], surroundings());
  expect(Verdict.parse(JSON.parse(gated.stdout)).suites).toEqual(verdict.suites);

  const again = await check();
  expect(again.exitStatus).toBe(1);
  expect(models.requestCount).toBe(callsOfFirstLook);
  expect(Verdict.parse(JSON.parse(again.stdout)).suites).toEqual(verdict.suites);
});

test('a run that is killed again and again comes to what an undisturbed one does', async () => {
  await check();
  const undisturbed = lastingEvaluation();
  rmSync(join(place, '.lanegate'), { recursive: true });
  for (const samples of [3, 17, 40]) {
    const running = startCommandLine(wordsOfCheck(), surroundings());
    const linesOnDisk = (): number =>
      existsSync(pathOf('samples.jsonl')) ? readFileSync(pathOf('samples.jsonl'), 'utf8').split('\n').length - 1 : 0;
    while (linesOnDisk() < samples && running.child.exitCode === null) await wait(5);
    // While the model thinks: an answer that is stored and not yet a sample would come back as one of the cache.
    await wait(latencyMs / 2);
    running.child.kill('SIGKILL');
    await running.ended;
  }
  expect((await check()).exitStatus).toBe(1);
  expect(lastingEvaluation()).toEqual(undisturbed);
});
