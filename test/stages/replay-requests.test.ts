import { describe, expect, test } from 'vitest';
import { Observation } from '../../src/domain/observation/observation.js';
import { replayText } from '../../src/domain/observation/replay-text.js';
import { UserError } from '../../src/domain/user-error.js';
import type { FileJournal } from '../../src/ports/files.js';
import type { Spend } from '../../src/ports/gateway.js';
import { BudgetExceededError, ModelError } from '../../src/ports/model.js';
import { type ReplayRequest, replayRequests } from '../../src/stages/replay-requests.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { FakeClock } from '../fakes/fake-clock.js';
import { InMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { type Script, ScriptedModel } from '../fakes/scripted-model.js';

const settings = (next = 'two'): string => `version: 1
providers: { local: { api: openai, base_url: http://127.0.0.1:9/v1 } }
models:
  now: { provider: local, model: one, price: { input: 1, output: 2 } }
  next: { provider: local, model: ${next}, price: { input: 1, output: 2 } }
  judge: { provider: local, model: judge, price: { input: 1, output: 2 } }
judge: judge
suites:
  - name: support
    target: { prompt: p }
    dataset: d.jsonl
    graders:
      - { type: equals, value: "{{expected}}", metric: accuracy }
      - { type: llm-rubric, value: Polite, metric: tone }
      - { type: pairwise, metric: preferred }
`;
const line = (id: number, expected = 'yes'): string =>
  JSON.stringify({ id: `q${id}`, messages: [{ role: 'user', content: `question ${id}` }], expected });
const log = [1, 2, 3, 4].map((id) => line(id)).join('\n');

const asked: ReplayRequest = {
  logs: ['log.jsonl'],
  baseline: { name: 'now' },
  candidate: { name: 'next' },
  suite: 'support',
  most: undefined,
  naming: {},
  folder: '.lanegate',
  out: 'replay',
  concurrency: 1,
  signal: undefined,
};

/** Both models say yes, and the candidate no to the third; the judge finds all of it polite. */
const answers: Script = ({ model, messages }) => {
  if (model === 'judge') return '{"reason":"r","score":1,"pass":true}';
  return model === 'two' && messages[0]?.content === 'question 3' ? 'no' : 'yes';
};

function setUp(script: Script = answers, { text = log, mostCalls = 1000, Disk = InMemoryFiles } = {}) {
  const files = new Disk({ 'lanegate.yml': settings(), 'log.jsonl': text });
  const git = inMemoryGit([{ name: 'before', files: { 'lanegate.yml': settings('zero') } }]);
  const models: ScriptedModel[] = [];
  const settled: Spend[] = [];
  const replay = async (request: Partial<ReplayRequest> = {}, calls = mostCalls) => {
    const model = new ScriptedModel(script);
    models.push(model);
    const settle = async (spent: Spend) => void settled.push(spent);
    const spendRecords = {
      settleKilled: async () => undefined,
      spentBefore: async () => undefined,
      begin: async () => ({ takenBefore: async () => undefined, settle }),
    };
    const ports = {
      files,
      git,
      traces: collectingTraces(),
      log: collectingLog(),
      clock: new FakeClock(),
      spendRecords,
    };
    return replayRequests({ ...ports, gateway: new ScriptedGateway(model, calls) }, { ...asked, ...request });
  };
  const written = () =>
    (files.text('replay/observations.jsonl') ?? '')
      .split('\n')
      .filter((each) => each !== '')
      .map((each) => Observation.parse(JSON.parse(each)));
  return { files, models, replay, written, settled };
}

/** A disk that takes no more of any journal. */
class FullDisk extends InMemoryFiles {
  override async append(path: string): Promise<FileJournal> {
    const refuse = async (): Promise<void> => {
      throw new UserError('the disk is full');
    };
    return { ...(await super.append(path)), hasFailed: true, flush: refuse, close: refuse };
  }
}

describe('a replay', () => {
  test('asks both models each request and grades what they say', async () => {
    const { replay, written } = setUp();
    const report = await replay();
    expect(report).toMatchObject({
      requests: 4,
      drawn: 4,
      replayed: 4,
      unreadable: 0,
      grader_errors: {},
      scored: { baseline: 4, candidate: 4 },
      by_arm: { baseline: { shadow: 4, traffic: 0 } },
    });
    expect(report.cost_usd).toBeCloseTo(16 * 20e-6, 12);
    const third = written().filter(({ id }) => id === 'q3');
    expect(third.map(({ arm, model, kind, scores }) => ({ arm, model, kind, scores }))).toEqual([
      { arm: 'baseline', model: 'one', kind: 'shadow', scores: { accuracy: 1, tone: 1 } },
      { arm: 'candidate', model: 'two', kind: 'shadow', scores: { accuracy: 0, tone: 1 } },
    ]);
    expect(third[0]).toMatchObject({ latency_ms: 1, cost_usd: 20e-6, refused: false });
  });

  test('reads a log that begins with a mark of byte order and ends its lines as Windows does', async () => {
    const { replay } = setUp(answers, { text: `\uFEFF${log.replaceAll('\n', '\r\n')}` });
    expect(await replay()).toMatchObject({ requests: 4, replayed: 4, unreadable: 0 });
  });

  test('tells what it spent once all that was under way has ended, whatever ended it', async () => {
    const slow: Script = () => new Promise((resolve) => setTimeout(() => resolve('yes'), 20));
    const { replay, settled } = setUp(slow, { mostCalls: 1 });
    expect((await replay({ suite: undefined })).stopped).toContain('the cap of calls is reached');
    expect(settled).toMatchObject([{ calls: 1, usd: 20e-6 }]);
  });

  test('asks no more once the disk takes no pair, and tells all the same what it spent', async () => {
    const { replay, settled, models } = setUp(answers, { Disk: FullDisk });
    await expect(replay({ suite: undefined })).rejects.toThrow('the disk is full');
    expect(models[0]?.calls.length).toBe(2);
    expect(settled).toMatchObject([{ calls: 2 }]);
  });

  test('draws its requests at random, the same in every replay of the same models', async () => {
    const few = setUp();
    await few.replay({ most: 2 });
    const again = setUp();
    await again.replay({ most: 2 });
    expect(few.written().map(({ id }) => id)).toEqual(again.written().map(({ id }) => id));
    expect(few.written()).toHaveLength(4);
  });

  test('stops at a cap with whole pairs alone, and goes on where it was', async () => {
    const { replay, written, models } = setUp();
    expect(await replay({}, 9)).toMatchObject({ replayed: 2, stopped: 'the cap of calls is reached' });
    expect(written()).toHaveLength(4);
    expect(await replay()).toMatchObject({ replayed: 4, drawn: 4 });
    expect(models[1]?.calls.filter(({ model }) => model !== 'judge')).toHaveLength(4);
    await replay();
    expect(models[2]?.calls).toEqual([]);
  });

  test('throws away half of a pair, and all of another replay', async () => {
    const { files, replay, written, models } = setUp();
    await replay();
    const [first = ''] = (files.text('replay/observations.jsonl') ?? '').split('\n');
    await files.write('replay/observations.jsonl', `${first}\n{"torn`);
    expect(await replay()).toMatchObject({ replayed: 4 });
    expect(written()).toHaveLength(8);
    await files.write('lanegate.yml', settings('three'));
    expect(await replay()).toMatchObject({ replayed: 4 });
    expect(new Set(written().map(({ model }) => model))).toEqual(new Set(['one', 'three']));
    expect(models[2]?.calls.filter(({ model }) => model !== 'judge')).toHaveLength(8);
  });

  test('tells a failed call and a refusal apart from a wrong answer', async () => {
    const { replay, written } = setUp((call, index) => {
      if (call.model === 'two' && call.messages[0]?.content === 'question 1')
        return new ModelError('timeout', 'too slow', { retryable: false });
      if (call.model === 'two' && call.messages[0]?.content === 'question 2')
        return new ModelError('filtered', 'no', { retryable: false });
      if (call.model === 'two' && call.messages[0]?.content === 'question 4')
        return new BudgetExceededError('too long for one request', { scope: { kind: 'request' } });
      return answers(call, index);
    });
    const report = await replay();
    expect(report).toMatchObject({ errors: { candidate: 2 }, refusals: { candidate: 1 }, replayed: 4 });
    expect(report.error_kinds).toEqual({ baseline: {}, candidate: { timeout: 1, 'session-stopped': 1 } });
    expect(replayText(report, 'there')).toMatch(/candidate: 1 scored, 2 failed \(1 [\w-]+, 1 [\w-]+\), 1 refused\n/);
    const candidates = written().filter(({ arm }) => arm === 'candidate');
    expect(candidates.find(({ id }) => id === 'q1')).toMatchObject({ error: 'timeout' });
    expect(candidates.find(({ id }) => id === 'q2')).toMatchObject({ refused: true });
    expect(candidates.find(({ id }) => id === 'q4')).toMatchObject({ error: 'session-stopped' });
    for (const each of candidates.filter(({ id }) => id !== 'q3')) expect(each.scores).toBeUndefined();
  });

  test('gives no score where a grader broke, and counts it', async () => {
    const { replay, written } = setUp(({ model }) => (model === 'judge' ? 'what?' : 'yes'));
    expect(await replay()).toMatchObject({ grader_errors: { tone: 8 } });
    for (const { scores } of written()) expect(scores).toEqual({ accuracy: 1 });
  });

  test('compares with the model of an earlier commit', async () => {
    const { replay, written } = setUp();
    await replay({ baseline: { name: 'next', revision: 'before' }, suite: undefined });
    expect(new Set(written().map(({ arm, model }) => `${arm} ${model}`))).toEqual(
      new Set(['baseline zero', 'candidate two']),
    );
    for (const { scores } of written()) expect(scores).toBeUndefined();
  });

  test.each<[string, Partial<ReplayRequest>, string, RegExp]>([
    ['two names of one model', { candidate: { name: 'now' } }, log, /the same model/],
    ['a name that is not there', { candidate: { name: 'nex' } }, log, /no model binding `nex`/],
    ['a commit that is not there', { baseline: { name: 'now', revision: 'none' } }, log, /no commit `none`/],
    ['a suite that is not there', { suite: 'none' }, log, /no suite `none`/],
    ['a log that is not there', { logs: ['none'] }, log, /no such file/],
    ['a log without requests', {}, '{"a":1}', /no request that can be put again/],
  ])('refuses %s', async (_what, request, text, message) => {
    await expect(setUp(answers, { text }).replay(request)).rejects.toThrow(message);
  });
});
