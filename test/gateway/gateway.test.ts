import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createModels } from '../../src/adapters/models/models-by-api.js';
import type { ModelCall } from '../../src/domain/inference/call/model-call.js';
import { GatewaySettings } from '../../src/domain/inference/gateway-settings.js';
import { createGateway } from '../../src/gateway/gateway.js';
import type { Answers } from '../../src/ports/answers.js';
import type { GatewayRequest, GuardedModel } from '../../src/ports/gateway.js';
import { BudgetExceededError } from '../../src/ports/model.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { fixedRandom } from '../fakes/fixed-random.js';
import { inMemoryAnswers } from '../fakes/in-memory-answers.js';
import { InMemoryRecorder } from '../fakes/in-memory-recorder.js';
import { scriptedModel } from '../fakes/scripted-model.js';
import { aModelCall } from '../fixtures/a-model-call.js';
import { aCandidate, aRoute, fallbackTo } from '../fixtures/a-route.js';
import { LoopbackModelServer } from '../fixtures/loopback-model-server.js';
import { modelContract } from '../ports/model.contract.js';

const server = new LoopbackModelServer();
let base_url: string;
beforeAll(async () => {
  base_url = await server.start();
});
afterEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

const asked = (model: string, changes: Parameters<typeof aModelCall>[0] = {}): ModelCall =>
  aModelCall({ provider: { api: 'openai', base_url }, model, ...changes });

const clock = fakeClock();

function open(request: Partial<GatewayRequest> = {}, answers: Answers = inMemoryAnswers()): GuardedModel {
  const gateway = createGateway({
    clock,
    random: fixedRandom(),
    answers,
    scrub: (text) => text,
    recorder: new InMemoryRecorder(),
    models: ({ concurrency, recordings, headRecordings }) => ({
      ...createModels({
        keyFor: () => '',
        concurrency,
        requestTimeoutMs: 300,
        recordings,
        headRecordings,
        clock,
      }),
      embedded: scriptedModel('learned'),
    }),
  });
  const alreadySpent = { usd: 0, tokens: 0, calls: 0 };
  const nothingRecorded = { recordings: [], headRecordings: [] };
  return gateway.open({
    caps: {},
    alreadySpent,
    ...nothingRecorded,
    providers: [],
    concurrency: 10,
    spans: collectingTraces(),
    ...request,
  });
}

modelContract(async () => ({
  model: open(),
  echoing: (question) => asked('example-1', { question }),
  unanswerable: asked('unknown-model'),
}));

test('a call goes to the model that speaks the language of its provider', async () => {
  const model = open();
  expect((await model.complete(aModelCall({ provider: { api: 'embedded' } }))).content).toBe('learned');
  const unrecorded = aModelCall({ provider: { api: 'replay', path: 'r.jsonl' } });
  await expect(model.complete(unrecorded)).rejects.toMatchObject({ kind: 'unrecorded' });
});

describe('a call that fails', () => {
  test.each([
    ['rate-limited', 'rate-limited', 4],
    ['server-error', 'server-error', 4],
    ['hang', 'timeout', 2],
    ['cut', 'stream-cut', 4],
    ['error-body', 'rate-limited', 4],
    ['broken-json', 'malformed', 2],
    ['quota-exhausted', 'rejected', 1],
    ['unauthorized', 'rejected', 1],
    ['context-overflow', 'context-overflow', 1],
    ['truncated', 'truncated', 1],
    ['refusal', 'refused', 1],
    ['content-filter', 'filtered', 1],
    ['empty', 'empty', 1],
    ['no-choices', 'empty', 1],
    ['wrong-model', 'wrong-model', 1],
  ])('such as %s is %s after so many attempts: %i', async (name, kind, attempts) => {
    await expect(open().complete(asked(name))).rejects.toMatchObject({ kind });
    expect(server.requests).toHaveLength(attempts);
  });

  test.each(['rate-limited-once', 'server-error-once'])('but passes (%s) is answered', async (name) => {
    const model = open();
    expect((await model.complete(asked(name, { question: 'again?' }))).content).toBe('again?');
    expect(model.spent()).toMatchObject({ calls: 2, tokens: 12 });
  });

  test('with a reply is paid for', async () => {
    const model = open();
    const failure = await model.complete(asked('refusal')).catch((error: unknown) => error);
    expect(model.spent()).toMatchObject({ calls: 1, tokens: 20 });
    expect(failure).toMatchObject({ costUsd: model.spent().usd });
    expect(model.spent().usd).toBeGreaterThan(0);
  });
});

describe('the settings of a run', () => {
  test('say how often a call is tried', async () => {
    const model = open({ settings: GatewaySettings.parse({ retry: { attempts: 2 } }) });
    await expect(model.complete(asked('server-error'))).rejects.toMatchObject({ kind: 'server-error', attempts: 2 });
    expect(server.requests).toHaveLength(2);
  });

  test('say when a target is left alone: by default a rejected key is not tried for every case', async () => {
    const model = open({ concurrency: 1 });
    for (let repeat = 0; repeat < 20; repeat += 1) {
      await expect(model.complete(asked('unauthorized', { repeat }))).rejects.toMatchObject({
        kind: repeat < 5 ? 'rejected' : 'circuit-open',
        message: expect.stringContaining('401'),
      });
    }
    expect(server.requests).toHaveLength(5);
    expect(model.spent().calls).toBe(5);
  });

  test('keep a circuit open over a call that is refused before anything is sent', async () => {
    const model = open({ concurrency: 1, settings: GatewaySettings.parse({ circuit_breaker: { probes: 1 } }) });
    const chat = asked('unauthorized', { provider: { api: 'anthropic', base_url } });
    for (let repeat = 0; repeat < 5; repeat += 1) await model.complete({ ...chat, repeat }).catch(() => undefined);
    clock.advance(10_000);
    const unsendable = { ...chat, parameters: { max_tokens: 10, seed: 1 } };
    await expect(model.complete(unsendable)).rejects.toMatchObject({ kind: 'rejected', attempts: 0 });
    await expect(model.complete({ ...chat, repeat: 5 })).rejects.toMatchObject({ kind: 'rejected' });
    await expect(model.complete({ ...chat, repeat: 6 })).rejects.toMatchObject({ kind: 'circuit-open' });
    expect(server.requests).toHaveLength(6);
  });

  test('tell of an open circuit only where the call could be sent through a closed one', async () => {
    const model = open({ concurrency: 1 });
    const call = asked('unauthorized', { provider: { api: 'anthropic', base_url } });
    for (let repeat = 0; repeat < 5; repeat += 1) await model.complete({ ...call, repeat }).catch(() => undefined);
    await expect(model.complete({ ...call, repeat: 5 })).rejects.toMatchObject({ kind: 'circuit-open' });
    const unsendable = { ...call, parameters: { max_tokens: 10, seed: 1 } };
    await expect(model.complete(unsendable)).rejects.toMatchObject({ kind: 'rejected', attempts: 0, key: 'seed' });
    expect(server.requests).toHaveLength(5);
  });

  test('can switch the circuit breakers off', async () => {
    const model = open({ settings: GatewaySettings.parse({ circuit_breaker: { enabled: false } }) });
    for (let repeat = 0; repeat < 8; repeat += 1) {
      await expect(model.complete(asked('unauthorized', { repeat }))).rejects.toMatchObject({ kind: 'rejected' });
    }
  });
});

test('a call without a session is one session with all whom its route asks', async () => {
  const model = open({ caps: { perSession: { calls: 3 } } });
  const candidate = (name: string) => ({ ...aCandidate(name), provider: { api: 'openai', base_url } as const });
  const route = aRoute({
    models: [{ candidate: { ...candidate('small'), model: 'server-error' }, weight: 1 }],
    fallbacks: [{ ...fallbackTo('large'), kind: 'model', candidate: { ...candidate('large'), model: 'example-1' } }],
  });
  await expect(model.complete(aModelCall({ route }))).rejects.toBeInstanceOf(BudgetExceededError);
  expect(server.requests).toHaveLength(3);
  await expect(model.complete(aModelCall({ route }))).rejects.toBeInstanceOf(BudgetExceededError);
  expect(server.requests).toHaveLength(6);
});

test('an answer from the store is free, even when nothing may be spent', async () => {
  const answers = inMemoryAnswers();
  await open({}, answers).complete(asked('example-1'));
  const poor = open({ caps: { perRun: { usd: 0, tokens: 0 } } }, answers);
  expect(await poor.complete(asked('example-1'))).toMatchObject({ cached: true, costUsd: 0 });
  expect(poor.spent()).toEqual({ usd: 0, tokens: 0, calls: 0 });
  await expect(poor.complete(asked('example-2'))).rejects.toBeInstanceOf(BudgetExceededError);
});

test("a run's settings say whether answers are kept", async () => {
  const answers = inMemoryAnswers();
  const cache = { enabled: false, max_megabytes: 1, max_age_days: 1 };
  await open({ settings: GatewaySettings.parse({ cache }) }, answers).complete(asked('example-1'));
  expect(answers.size).toBe(0);
  expect(answers.limits).toEqual([cache]);
});

test('a refusal is not stored as an answer', async () => {
  const answers = inMemoryAnswers();
  await expect(open({}, answers).complete(asked('refusal'))).rejects.toMatchObject({ kind: 'refused' });
  expect(answers.size).toBe(0);
});

test('fifty calls at once under a cap for a few spend no more than the cap, and say what was spent', async () => {
  const usd = 0.0008;
  const model = open({ caps: { perRun: { usd } }, concurrency: 50 });
  const calls = Array.from({ length: 50 }, (_, i) => model.complete(asked('example-1', { question: `question ${i}` })));
  const outcomes = await Promise.allSettled(calls);
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused.length).toBeGreaterThan(0);
  for (const { reason } of refused) expect(reason).toBeInstanceOf(BudgetExceededError);
  const paid = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value.costUsd : 0));
  expect(model.spent().usd).toBeCloseTo(
    paid.reduce((sum, costUsd) => sum + costUsd, 0),
    12,
  );
  expect(model.spent().usd).toBeLessThanOrEqual(usd);
  expect(model.spent().usd).toBeGreaterThan(usd - 0.0003);
});
