import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Sample } from '../../src/domain/evaluation/sample.js';
import { Verdict } from '../../src/domain/gate/verdict.js';
import { answerByPrompt, keyVariable, labelProject, labelSentence, promptFile } from '../fixtures/label-project.js';
import { type ChatRequest, LoopbackModelServer } from '../fixtures/loopback-model-server.js';
import { runCommandLine, startCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const caseCount = 30;
const concurrency = 4;

let models: LoopbackModelServer;
let repository: TemporaryRepository;
let folder: string;
/** What a run that nobody stops comes to. */
let undisturbed: unknown;
/** Where the next run keeps its artifacts and its answers. */
let place: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stopped-run-'));
  mkdirSync(join(folder, 'temp'));
  // Slow enough that a run is under way for a while.
  models = new LoopbackModelServer({ answer: answerByPrompt, latencyMs: 60 });
  const baseUrl = await models.start();
  repository = temporaryRepository([
    { name: 'start', files: labelProject({ baseUrl, caseCount, settings: 'gate: { looks: 1 }\n' }) },
    { name: 'harmful', files: { 'prompts/triage.prompt.yml': promptFile('Answer with a label.') } },
  ]);
  place = newClone();
  undisturbed = outcomeOf((await check()).stdout);
});

beforeEach(() => {
  place = newClone();
  models.requests.length = 0;
});

afterAll(async () => {
  await models.close();
  repository.remove();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

function newClone(): string {
  const clone = mkdtempSync(join(folder, 'clone-'));
  repository.git('clone', '--quiet', repository.url, clone);
  return clone;
}

const wordsOfCheck = () => {
  const commits = ['--base', repository.id('start'), '--head', repository.id('harmful')];
  return ['check', ...commits, '--concurrency', String(concurrency), '--json'];
};

const surroundings = () => ({
  folder: place,
  environment: { [keyVariable]: 'sk-loopback-4f1d2c3b5a697887', TMPDIR: join(folder, 'temp') },
});

/** In a process of its own, which a test may end. */
const startCheck = () => startCommandLine(wordsOfCheck(), surroundings());
const check = () => runCommandLine(wordsOfCheck(), surroundings());

/** What must not depend on whether a run was stopped: not what it cost, and not how long it took. */
function outcomeOf(stdout: string) {
  const { verdict, reason, lanes, suites } = Verdict.parse(JSON.parse(stdout));
  return {
    verdict,
    reason,
    lanes,
    suites: suites.map(({ metrics, cases, incidents }) => ({ metrics, cases, incidents })),
  };
}

/** Every whole sample on disk, as the question and the arm it is of. */
function samplesOnDisk(): string[] {
  const path = join(place, '.lanegate', 'run', 'samples.jsonl');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line) => Sample.parse(JSON.parse(line))).map(({ arm, question }) => `${arm}: ${question}`);
}

const askedIn = ({ messages }: ChatRequest): string =>
  `${messages[0]?.content === labelSentence ? 'base' : 'head'}: ${messages.at(-1)?.content}`;

const asked = (): string[] => models.requests.map(({ body }) => askedIn(body));

/** Starts a check and stops it once it has some answers; tells how it ended and what it had by then. */
async function stopMidway(signal: 'SIGKILL' | 'SIGINT' | 'SIGHUP') {
  const running = startCheck();
  while (samplesOnDisk().length < 10 && running.child.exitCode === null) await wait(10);
  running.child.kill(signal);
  const ended = await running.ended;
  return { ended, received: samplesOnDisk(), askedBefore: asked() };
}

test('a run that nobody stops asks every question once of each arm', async () => {
  const run = await check();
  expect(run.exitStatus).toBe(1);
  expect(undisturbed).toMatchObject({ verdict: 'fail', suites: [{ cases: { compared: caseCount } }] });
  expect(new Set(asked()).size).toBe(2 * caseCount);
  expect(asked()).toHaveLength(2 * caseCount);
});

describe.each([
  ['is killed', 'SIGKILL', undefined],
  ['is interrupted', 'SIGINT', 130],
  ['loses its terminal', 'SIGHUP', 130],
] as const)('a run that %s', (_, signal, exitStatus) => {
  test('goes on where it was, asks for no answer twice that it had, and comes to the same verdict', async () => {
    const { ended, received, askedBefore } = await stopMidway(signal);
    expect(ended).toMatchObject({ exitStatus, stdout: '' });
    if (signal !== 'SIGKILL') {
      expect(ended.stderr).toContain('stopped; run the same command again to go on where it was');
      expect(ended.stderr).not.toMatch(/^ {4}at /mu);
    }
    expect(received.length).toBeGreaterThanOrEqual(10);
    expect(received.length).toBeLessThan(2 * caseCount);

    models.requests.length = 0;
    const resumed = await check();
    expect(resumed.exitStatus).toBe(1);
    expect(resumed.stderr).toContain(`resuming: ${received.length} of ${2 * caseCount} samples are on disk already`);
    expect(outcomeOf(resumed.stdout)).toEqual(undisturbed);

    const askedAgain = asked().filter((question) => askedBefore.includes(question));
    expect(askedAgain.filter((question) => received.includes(question))).toEqual([]);
    // Only what was under way when the run was stopped, or on its way to disk.
    expect(askedAgain.length).toBeLessThanOrEqual(3 * concurrency);
    expect(new Set([...askedBefore, ...asked()]).size).toBe(2 * caseCount);
  });
});

test('a second run in the folder of one that is under way asks for nothing, and disturbs nothing', async () => {
  const first = startCheck();
  while (samplesOnDisk().length < 10 && first.child.exitCode === null) await wait(10);
  const second = await check();
  expect(second).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(second.stderr).toContain(`.lanegate/run: process ${first.child.pid} of this machine works in this folder`);
  expect(outcomeOf((await first.ended).stdout)).toEqual(undisturbed);
  expect(asked()).toHaveLength(2 * caseCount);
});
