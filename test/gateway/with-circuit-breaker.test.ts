import { describe, expect, test } from 'vitest';
import { CircuitBreakerSettings } from '../../src/domain/inference/circuit-breaker/circuit-breaker-settings.js';
import type { CircuitBreakerParts } from '../../src/gateway/circuit-breakers.js';
import { withCircuitBreaker } from '../../src/gateway/with-circuit-breaker.js';
import { withRetry } from '../../src/gateway/with-retry.js';
import { BudgetExceededError, ModelError } from '../../src/ports/model.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { fixedRandom } from '../fakes/fixed-random.js';
import { type Script, type Scripted, ScriptedModel } from '../fakes/scripted-model.js';
import { aModelCall } from '../fixtures/a-model-call.js';

const broken = new ModelError('server-error', 'models.example answered 500', { retryable: true });
const badKey = new ModelError('rejected', 'models.example answered 401: bad key', { retryable: false, status: 401 });
const filtered = new ModelError('filtered', 'the provider filtered the answer', { retryable: false });
const badRequest = new ModelError('rejected', 'models.example answered 400', { retryable: false, status: 400 });

const guarding = (script: Script | Scripted, parts: Partial<CircuitBreakerParts> = {}) => {
  const inner = new ScriptedModel(typeof script === 'function' ? script : () => script);
  const clock = fakeClock(1_000_000);
  const told: string[] = [];
  const model = withCircuitBreaker(inner, { clock, tell: (sentence) => told.push(sentence), ...parts });
  const failureOf = (call = aModelCall()) =>
    model.complete(call).then(
      () => undefined,
      (error: unknown) => error,
    );
  const failures = async (count: number, call = aModelCall()) => {
    for (let i = 0; i < count; i += 1) await failureOf(call);
  };
  return { inner, clock, told, model, failureOf, failures };
};

test('a target that is down is not asked again until its time has come', async () => {
  const { inner, clock, told, failures, failureOf } = guarding(broken);
  await failures(100);
  expect(inner.calls).toHaveLength(10);
  expect(await failureOf()).toMatchObject({
    kind: 'circuit-open',
    message:
      'the circuit of example/example-1 is open: 10 calls in a row failed, the last: models.example answered 500; asked again in 10 s',
    retryable: true,
    retryAfterMs: 10_000,
    attempts: 0,
    costUsd: 0,
  });
  clock.advance(10_000);
  await failures(100);
  expect(inner.calls).toHaveLength(11);
  expect(told).toEqual([
    'the circuit of example/example-1 opens for 10 s: 10 calls in a row failed, the last: models.example answered 500',
    'the circuit of example/example-1 opens for 20 s: 10 calls in a row failed, the last: models.example answered 500; since then a probe failed: models.example answered 500',
  ]);
});

test('a recording has no circuit, since the failures in it are over', async () => {
  const { inner, failures, model } = guarding(broken);
  await failures(100, aModelCall({ provider: { api: 'replay', path: 'r.jsonl' } }));
  expect(inner.calls).toHaveLength(100);
  expect(model.standings()).toEqual([]);
});

test('a target that works again is used again, and that is told', async () => {
  const { clock, told, failures, model } = guarding((_call, index) => (index < 10 ? broken : 'ok'));
  await failures(10);
  clock.advance(10_000);
  await model.complete(aModelCall());
  await model.complete(aModelCall());
  expect(told.at(-1)).toBe('the circuit of example/example-1 closes: its probes were answered');
  await Promise.all(Array.from({ length: 50 }, () => model.complete(aModelCall())));
});

test('a key that is rejected is not tried for every case, and nobody waits for it', async () => {
  const { inner, failures, failureOf } = guarding(badKey);
  await failures(1000);
  expect(inner.calls).toHaveLength(5);
  expect(await failureOf()).toMatchObject({
    kind: 'circuit-open',
    retryable: false,
    message: expect.stringContaining('5 calls in a row were rejected: models.example answered 401: bad key'),
  });
});

describe('the target is not to blame for', () => {
  test.each<[string, Error]>([
    ['an answer that was filtered', filtered],
    ['a request that is wrong', badRequest],
    ['a spent budget', new BudgetExceededError('spent')],
    ['a bug', new TypeError('undefined is not a function')],
    ['a call that was never made', broken.with({ attempts: 0 })],
  ])('%s', async (_what, error) => {
    const { inner, failures } = guarding(error);
    await failures(100);
    expect(inner.calls).toHaveLength(100);
  });

  test('calls that their callers gave up', async () => {
    const { inner, model } = guarding(() => new Promise<Scripted>((resolve) => setImmediate(() => resolve('late'))));
    for (let i = 0; i < 100; i += 1) {
      const abortion = new AbortController();
      const call = model.complete(aModelCall(), abortion.signal);
      abortion.abort(new Error('cancelled'));
      await expect(call).rejects.toThrow('cancelled');
    }
    expect(inner.calls).toHaveLength(100);
  });
});

test('what says nothing of the target does not make its failures forgotten', async () => {
  const { inner, failures, failureOf } = guarding((_call, index) => {
    return index % 2 === 0 ? broken : new BudgetExceededError('spent');
  });
  await failures(19);
  expect(inner.calls).toHaveLength(19);
  expect(await failureOf()).toMatchObject({ kind: 'circuit-open' });
});

test('failures count for the target that failed, of a fallback as well', async () => {
  const [first, second, other] = ['example-1', 'example-2', 'example-3'].map((model) => aModelCall({ model }));
  const { inner, model, failures, failureOf } = guarding(({ model }) => (model === 'example-3' ? 'ok' : broken));
  for (let i = 0; i < 10; i += 1) {
    await failures(1, first);
    await failures(1, second);
  }
  expect(await failureOf(first)).toMatchObject({ kind: 'circuit-open' });
  expect(await failureOf(second)).toMatchObject({ kind: 'circuit-open' });
  expect((await model.complete(other ?? aModelCall())).content).toBe('ok');
  expect(inner.calls).toHaveLength(21);
});

test('two names of the same target share a breaker', async () => {
  const { inner, failures } = guarding(broken);
  await failures(10);
  await failures(10, aModelCall({ providerName: 'another-name' }));
  expect(inner.calls).toHaveLength(10);
});

test('a route has a breaker of its own at each target', async () => {
  const { inner, failures } = guarding(broken);
  await failures(20, aModelCall({ via: { route: 'answers', hasFallback: true } }));
  expect(inner.calls).toHaveLength(10);
  await failures(20, aModelCall({ via: { route: 'summaries', hasFallback: true } }));
  expect(inner.calls).toHaveLength(20);
});

test('latency and cost are judged by what the reply tells', async () => {
  const settings = CircuitBreakerSettings.parse({ p95_latency_ms: 500, minimum_calls: 5 });
  const slow = guarding({ latencyMs: 501 }, { settings });
  await slow.failures(10);
  expect(slow.inner.calls).toHaveLength(5);
  const dear = guarding({ costUsd: 1 }, { settings: CircuitBreakerSettings.parse({ usd_per_request: 0.5 }) });
  await dear.failures(30);
  expect(dear.inner.calls).toHaveLength(20);
  expect(await dear.failureOf()).toMatchObject({ kind: 'circuit-open', retryable: false });
});

test('a breaker that is switched off lets everything pass', async () => {
  const { inner, failures } = guarding(broken, { settings: CircuitBreakerSettings.parse({ enabled: false }) });
  await failures(100);
  expect(inner.calls).toHaveLength(100);
});

test('people are told how every target stands that was asked for', async () => {
  const { clock, failures, model } = guarding((call) => (call.model === 'down' ? broken : 'ok'));
  const [down, routed] = [
    { ...aModelCall(), model: 'down' },
    { ...aModelCall(), via: { route: 'triage', hasFallback: true } },
  ];
  await failures(10, down);
  await model.complete(routed);
  const open = { target: 'example/down', operation: 'chat', state: 'open' };
  expect(model.standings()).toEqual([
    { ...open, reason: expect.stringMatching(/^10 calls in a row failed/), until_ms: 1_010_000 },
    { target: 'example/example-1', operation: 'chat', route: 'triage', state: 'closed' },
  ]);
  clock.advance(10_000);
  await failures(1, down);
  expect(model.standings()[0]?.reason).toContain('since then a probe failed');
});

describe('what is saved', () => {
  test('keeps an open circuit open in the next job until its time has come', async () => {
    const earlier = guarding(broken);
    await earlier.failures(10);
    const saved = JSON.parse(JSON.stringify(earlier.model.save()));
    const { inner, clock, failures, model, told } = guarding('ok', { saved });
    await failures(100);
    expect(inner.calls).toHaveLength(0);
    clock.advance(10_000);
    await failures(2);
    expect(inner.calls).toHaveLength(2);
    expect(told).toHaveLength(1);
    clock.advance(61_000);
    expect(Object.keys(model.save().breakers)).toEqual([]);
  });

  test('names no address, which may hold a password', async () => {
    const provider = { api: 'openai', base_url: 'https://user:hunter2@models.example/v1' } as const;
    const { model, failures } = guarding(broken);
    await failures(10, aModelCall({ provider }));
    const text = JSON.stringify(model.save());
    expect(text).toContain('"state":"open"');
    expect(text).not.toContain('hunter2');
  });

  test('of targets that nobody asked in this job is kept', async () => {
    const earlier = guarding(broken);
    await earlier.failures(10);
    const saved = earlier.model.save();
    expect(guarding('ok', { saved }).model.save().breakers).toMatchObject({
      [Object.keys(saved.breakers)[0] ?? '']: { state: 'open' },
    });
  });

  test('and garbled begins closed and is told', async () => {
    const { told, inner, failures } = guarding('ok', { saved: '{"version":1' });
    await failures(3);
    expect(inner.calls).toHaveLength(3);
    expect(told).toEqual(['the saved state of the circuit breakers cannot be read, so all circuits begin closed']);
  });
});

describe('with retries around it', () => {
  const evaluating = (script: Script) => {
    const clock = fakeClock(1_000_000);
    const inner = new ScriptedModel((call, index) => script(call, index));
    const breaking = withCircuitBreaker(inner, { clock });
    const { circuitWaitMs } = breaking;
    const model = withRetry(breaking, { clock, random: fixedRandom([0.1, 0.9, 0.5, 0.3]), circuitWaitMs });
    const run = (count: number) =>
      Promise.allSettled(Array.from({ length: count }, (_, repeat) => model.complete(aModelCall({ repeat }))));
    return { clock, inner, run };
  };

  test('an outage shorter than their deadline makes no case an incident', async () => {
    let backAtMs = 0;
    const { clock, inner, run } = evaluating(() => (clock.now() < backAtMs ? broken : 'ok'));
    await run(1);
    backAtMs = clock.now() + 60_000;
    const outcomes = await run(50);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(inner.calls.length).toBeLessThanOrEqual(111);
  });

  test('a target that never answered is not waited for that long', async () => {
    const { clock, run } = evaluating(() => broken);
    const startMs = clock.now();
    const outcomes = await run(50);
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    expect(clock.now() - startMs).toBeLessThan(30_000);
  });

  test('a rejected key ends a thousand cases in no time', async () => {
    const { clock, inner, run } = evaluating(() => badKey);
    const startedAtMs = clock.now();
    for (let batch = 0; batch < 20; batch += 1) await run(50);
    expect(clock.now() - startedAtMs).toBe(0);
    expect(inner.calls.length).toBe(50);
  });

  test('a target that stays down costs a run minutes, not hours, and few calls', async () => {
    const { clock, inner, run } = evaluating(() => broken);
    const startedAtMs = clock.now();
    for (let batch = 0; batch < 100; batch += 1) await run(10);
    expect(clock.now() - startedAtMs).toBeLessThan(600_000);
    expect(inner.calls.length).toBeLessThan(60);
  });
});
