import { beforeEach, describe, expect, test } from 'vitest';
import { gatewayAction } from '../../src/actions/gateway.js';
import { gatewayStopAction } from '../../src/actions/gateway-stop.js';
import { runAction } from '../../src/actions/run-action.js';
import type { CarryPlan } from '../../src/domain/inference/cache/carry-plan.js';
import type { ServedCall } from '../../src/domain/serving/served-call.js';
import { Tally } from '../../src/domain/serving/tally.js';
import type { RunnerEvent } from '../../src/ports/runner.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { FakeBackgroundGateways } from '../fakes/fake-background-gateways.js';
import { type FakeRunner, fakeRunner } from '../fakes/fake-runner.js';
import { InMemoryFiles } from '../fakes/in-memory-files.js';
import { InMemoryGit } from '../fakes/in-memory-git.js';
import { aServedCall } from '../fixtures/a-served-call.js';

const policy = 'version: 1\nbudget: { per_run: { usd: 1 } }\n';
const changed = 'version: 1\nbudget: { per_run: { usd: 1000 } }\n';
const providerKeys = { OPENAI_API_KEY: 'sk-of-the-provider' };
const folder = '/work/.temp/lanegate-gateway';

const git = new InMemoryGit([
  { name: 'empty', files: { 'readme.md': 'x' } },
  { name: 'target', files: { 'lanegate.yml': policy } },
  { name: 'head', files: { 'lanegate.yml': changed } },
]);
const pullRequest: Partial<RunnerEvent> = {
  kind: 'pull-request',
  policy: git.id('target'),
  head: git.id('head'),
  pullRequest: 7,
  targetRef: 'refs/heads/main',
};

let gateways: FakeBackgroundGateways;
let files: InMemoryFiles;
let log: ReturnType<typeof collectingLog>;
let story: string[];
beforeEach(() => {
  gateways = new FakeBackgroundGateways('/work', providerKeys);
  files = new InMemoryFiles({ 'lanegate.yml': changed });
  log = collectingLog();
  story = [];
});

function worldOf(runner: FakeRunner) {
  const toldOf = (word: string, { sources, saves }: CarryPlan) =>
    void story.push(`${word} ${saves}: ${sources.map(({ ref }) => ref).join(', ')}`);
  const openServedAnswers = async (of: string) => ({
    historyFolder: `${of}/history`,
    restore: async (plan: CarryPlan) => toldOf(`restore ${of}`, plan),
    save: async (plan: CarryPlan) => toldOf(`save ${of}`, plan),
  });
  return { runner, git, files, log, backgroundGateways: gateways, openServedAnswers };
}

async function start(inputs: Readonly<Record<string, string>> = {}, event: Partial<RunnerEvent> = pullRequest) {
  const runner = fakeRunner({ inputs, event });
  const status = await runAction(gatewayAction, worldOf(runner));
  return { runner, status, options: gateways.started[0]?.options.join(' ') ?? '' };
}

async function stop(state: Readonly<Record<string, string>>, event: Partial<RunnerEvent> = pullRequest) {
  const runner = fakeRunner({ state, event });
  const status = await runAction(gatewayStopAction, worldOf(runner));
  return { runner, status };
}

function served(...calls: readonly Partial<ServedCall>[]): string {
  const tally = new Tally(0);
  for (const call of calls) {
    tally.begin(0);
    tally.end(aServedCall(call));
  }
  return JSON.stringify(tally.report({ nowMs: 1000, caps: [], breakers: [] }));
}

describe('the gateway of a job', () => {
  test('keeps programs of later steps from asking a proxy for it', async () => {
    gateways.exceptions = { NO_PROXY: 'corp.example,127.0.0.1' };
    expect((await start()).runner.variables).toMatchObject({
      NO_PROXY: 'corp.example,127.0.0.1',
      LANEGATE_GATEWAY_URL: 'http://127.0.0.1:4117',
    });
  });

  test('leads later steps to itself by the variables that clients read, with a key that is good for it alone', async () => {
    const { runner, status } = await start();
    expect(status).toBe(0);
    const key = gateways.started[0]?.secrets.key;
    expect(runner.variables).toEqual({
      LANEGATE_GATEWAY_URL: 'http://127.0.0.1:4117',
      LANEGATE_GATEWAY_KEY: key,
      OPENAI_BASE_URL: 'http://127.0.0.1:4117/v1',
      OPENAI_API_KEY: key,
      ANTHROPIC_BASE_URL: 'http://127.0.0.1:4117',
      ANTHROPIC_API_KEY: key,
    });
    expect(runner.outputs).toEqual({
      url: 'http://127.0.0.1:4117',
      'openai-base-url': 'http://127.0.0.1:4117/v1',
      'anthropic-base-url': 'http://127.0.0.1:4117',
    });
  });

  test('is given the keys of providers, and leaves them and its own in no output, state, file or log', async () => {
    const { runner } = await start();
    expect(gateways.started[0]?.secrets.keys).toEqual(providerKeys);
    const told = [runner.outputs, runner.saved, runner.variables, log.entries, files.text(`${folder}/lanegate.yml`)];
    expect(JSON.stringify(told)).not.toContain(providerKeys.OPENAI_API_KEY);
    const key = gateways.started[0]?.secrets.key ?? '';
    expect(JSON.stringify([runner.outputs, runner.saved, log.entries])).not.toContain(key);
    expect(gateways.started[0]?.options.join()).not.toContain(key);
  });

  test('is bound by the lanegate.yml of the target branch, whatever lies in the checkout', async () => {
    const { options } = await start();
    expect(options).toBe(`--folder ${folder} --configuration ${folder}/lanegate.yml --port 0`);
    expect(files.text(`${folder}/lanegate.yml`)).toBe(policy);
  });

  test('says that it knows nothing of what other jobs spent where a cap is shared with them', async () => {
    const shared = new InMemoryGit([
      { name: 'target', files: { 'lanegate.yml': 'version: 1\nbudget: { per_day: { usd: 5 } }\n' } },
    ]);
    const runner = fakeRunner({ event: { ...pullRequest, policy: shared.id('target') } });
    await runAction(gatewayAction, { ...worldOf(runner), git: shared });
    expect(log.messages('warn')).toEqual(['budget.per_day is not enforced here: what other runs spent cannot be read']);
    log.entries.length = 0;
    await start();
    expect(log.messages('warn')).toEqual([]);
  });

  test('takes the defaults where the target branch has no lanegate.yml, and says so', async () => {
    await start({}, { ...pullRequest, policy: git.id('empty') });
    expect(files.text(`${folder}/lanegate.yml`)).toBe('version: 1\n');
    expect(log.messages('info').join()).toContain('has no lanegate.yml');
  });

  test('is bound by the checkout where somebody starts it by hand, and by nothing of an outsider', async () => {
    await start({}, { kind: 'other' });
    expect(files.text(`${folder}/lanegate.yml`)).toBe(changed);
    const { status, runner } = await start({}, { kind: 'other', isUntrustedHead: true });
    expect(status).toBe(2);
    expect(runner.failures.join()).toContain('names no branch whose lanegate.yml could be trusted');
  });

  test('may spend less for a head that is not trusted', async () => {
    expect((await start({}, { ...pullRequest, isUntrustedHead: true })).options).toMatch(/ --untrusted$/u);
  });

  test.each(['/tmp/x.jsonl', '../up.jsonl', '.lanegate/spend.jsonl', 'lanegate.yml'])(
    'records to no such file as %s',
    async (record) => {
      expect(await start({ record })).toMatchObject({ status: 2, options: '' });
    },
  );

  test('warns where it is to record into what was recorded before', async () => {
    await files.write('evals/harness.jsonl', '{"request":{}}\n');
    await start({ record: 'evals/harness.jsonl' });
    expect(log.messages().join('\n')).toContain('evals/harness.jsonl holds an earlier recording');
  });

  test('is told where it listens, what it records and what it replays', async () => {
    const { options } = await start({ port: '4117', record: 'runs/a.jsonl', replay: 'runs/b.jsonl', folder: 'own' });
    expect(options).toContain('--folder /work/own');
    expect(options).toMatch(/--port 4117 --record runs\/a\.jsonl --replay runs\/b\.jsonl$/u);
  });

  test('brings the answers of earlier jobs before it starts, unless it is not to', async () => {
    await start();
    expect(story).toEqual([`restore ${folder} always: refs/heads/main, refs/pull/7/merge`]);
    story = [];
    for (const inputs of [{ cache: 'off' }, { record: 'a.jsonl' }, { replay: 'a.jsonl' }]) await start(inputs);
    expect(story).toEqual([]);
  });

  test('that does not start fails the step in its own words, and leaves nothing to stop', async () => {
    gateways = new FakeBackgroundGateways('/work', providerKeys, 'refuses');
    const { runner, status } = await start();
    expect(status).toBe(2);
    expect(runner.failures.join()).toContain('lanegate.yml:3 (budget): no such key');
    expect(runner.saved).toEqual({ gateway: '' });
    expect(runner.variables).toEqual({});
    expect((await stop(runner.saved)).status).toBe(0);
  });

  test('fails on nothing that nobody knows', async () => {
    const { runner, status } = await start({ 'fail-on': 'incidents, warnings' });
    expect(status).toBe(2);
    expect(runner.failures.join()).toContain('fail-on');
  });
});

describe('the post step', () => {
  test('tells what was served and keeps the answers', async () => {
    const { runner: before } = await start({ 'fail-on': 'incidents,budget,breaker' });
    gateways.report = served({ asked: 'triage' }, {});
    const { runner, status } = await stop(before.saved);
    expect([status, runner.failures]).toEqual([0, []]);
    expect(runner.summary).toContain('### Lanegate gateway');
    expect(runner.summary).toContain('triage');
    expect(story.at(-1)).toBe(`save ${folder} always: refs/heads/main, refs/pull/7/merge`);
  });

  test('fails on what its step was told to, after the summary', async () => {
    const { runner: before } = await start({ 'fail-on': 'budget' });
    gateways.report = served({ outcome: 'budget', stoppedBy: 'run' });
    const { runner, status } = await stop(before.saved);
    expect([status, runner.story.slice(0, 1)]).toEqual([1, ['summary']]);
    expect(runner.failures).toEqual(['budgets stopped 1 call: 1 by the cap of the run']);
  });

  test('fails for every reason where the disk takes no summary, and keeps its answers', async () => {
    const { runner: before } = await start({ 'fail-on': 'budget' });
    gateways.report = served({ outcome: 'budget', stoppedBy: 'run' });
    const runner = fakeRunner({ state: before.saved, event: pullRequest });
    runner.writeSummary = () => Promise.reject(Object.assign(new Error('write'), { code: 'ENOSPC' }));
    expect(await runAction(gatewayStopAction, worldOf(runner))).toBe(1);
    expect(runner.failures.join().split('\n')).toEqual([
      'budgets stopped 1 call: 1 by the cap of the run',
      'what was served cannot be told in the summary of the step: the disk is full',
    ]);
    expect(story.at(-1)).toContain('save ');
  });

  test('warns of what it was not told to fail on', async () => {
    const { runner: before } = await start({ 'fail-on': 'breaker' });
    gateways.report = served({ outcome: 'budget', stoppedBy: 'run' });
    const { runner, status } = await stop(before.saved);
    expect([status, runner.failures]).toEqual([0, []]);
    expect(log.messages('warn')).toEqual(['budgets stopped 1 call: 1 by the cap of the run']);
  });

  test('fails when the gateway had died, even where nothing is to fail it, and keeps its answers', async () => {
    const { runner: before } = await start();
    gateways.kill({ pid: 101, born: '1' });
    const { runner, status } = await stop(before.saved);
    expect(status).toBe(1);
    expect(runner.failures).toEqual(['the gateway had ended before this step stopped it; the last it said: killed']);
    expect(story.at(-1)).toContain('save ');
  });

  test('tells what a gateway had spent that was killed and tells nothing more', async () => {
    const { runner: before } = await start();
    const lines = [
      { kind: 'opened', elapsed_ms: 0 },
      { kind: 'reserved', call: 1, nano_usd: 5e8, tokens: 90, elapsed_ms: 1 },
      { kind: 'settled', call: 1, nano_usd: 1e8, tokens: 15, elapsed_ms: 2 },
      { kind: 'reserved', call: 2, nano_usd: 4e8, tokens: 90, elapsed_ms: 3 },
    ];
    await files.write(`${folder}/gateway-spend.jsonl`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    gateways.kill({ pid: 101, born: '1' });
    const { runner } = await stop(before.saved);
    const [died, spent] = runner.failures.join('\n').split('\n');
    expect(died).toContain('the gateway had ended before');
    expect(spent).toBe('it had spent $0.50 on 2 calls, with those under way at the most that they may take');
  });

  test('says so where what a killed gateway had spent is damaged', async () => {
    const { runner: before } = await start();
    await files.write(`${folder}/gateway-spend.jsonl`, '{"kind":"op\0\0\0');
    gateways.kill({ pid: 101, born: '1' });
    const { runner } = await stop(before.saved);
    const [died, spent] = runner.failures.join('\n').split('\n');
    expect(died).toContain('the gateway had ended before');
    expect(spent).toContain('what it had spent cannot be told: this line of what was spent is damaged');
  });

  test('fails when the gateway tells no report, or one that is none', async () => {
    for (const report of ['{"version":1,"pid":5}', 'nonsense']) {
      const { runner: before } = await start();
      gateways.report = report;
      const { runner, status } = await stop(before.saved);
      expect([status, runner.summary]).toEqual([1, '']);
      expect(runner.failures.join()).toContain('told nothing of what it served');
    }
  });

  test('has nothing to do where its step left nothing', async () => {
    const { runner, status } = await stop({});
    expect([status, runner.failures, runner.summary]).toEqual([0, [], '']);
    expect(story).toEqual([]);
  });

  test('refuses what its step cannot have left', async () => {
    expect((await stop({ gateway: '{"version":1,"process":{"pid":-1,"born":""}}' })).status).toBe(3);
  });

  test('neither brings nor keeps answers where its step did not', async () => {
    const { runner: before } = await start({ cache: 'off' });
    gateways.report = served();
    await stop(before.saved);
    expect(story).toEqual([]);
  });
});
