import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RateLimit } from '../../src/domain/inference/retry/rate-limit.js';
import { withAdaptiveConcurrency } from '../../src/gateway/with-adaptive-concurrency.js';
import { withRetry } from '../../src/gateway/with-retry.js';
import { type FailureFacts, ModelError } from '../../src/ports/model.js';
import { type FakeClock, fakeClock } from '../fakes/fake-clock.js';
import { fixedRandom } from '../fakes/fixed-random.js';
import { type Script, type Scripted, ScriptedModel } from '../fakes/scripted-model.js';
import { aModelCall } from '../fixtures/a-model-call.js';

const busy = (facts: Partial<FailureFacts> = {}) =>
  new ModelError('rate-limited', 'busy', { retryable: true, ...facts });

const guarding = (limit: number, script: (clock: FakeClock) => Script) => {
  const clock = fakeClock(1_000_000);
  const inner = new ScriptedModel(script(clock));
  const model = withAdaptiveConcurrency(inner, { clock, random: fixedRandom([0.5]), limit });
  const all = (count: number) =>
    Promise.allSettled(Array.from({ length: count }, (_, repeat) => model.complete(aModelCall({ repeat }))));
  return { clock, inner, model, all };
};

const rejected = (outcomes: readonly PromiseSettledResult<unknown>[]) =>
  outcomes.filter(({ status }) => status === 'rejected');

const inOrder = (count: number) => [...Array(count).keys()];

test('no more calls are under way than the limit, and they begin in the order they came', async () => {
  const { inner, all } = guarding(3, (clock) => async () => {
    await clock.sleep(10);
    return '42';
  });
  expect(rejected(await all(50))).toEqual([]);
  expect(inner.mostUnderWay).toBe(3);
  expect(inner.calls.map(({ repeat }) => repeat)).toEqual(inOrder(50));
});

test.each([
  ['rate-limited', undefined],
  ['server-error', 503],
  ['server-error', 529],
] as const)('a target that answers %s %p is asked for half as much at once', async (kind, status) => {
  let underWay = 0;
  let most = 0;
  const { all, clock } = guarding(8, (clock) => async (_call, index) => {
    underWay += 1;
    if (index >= 8) most = Math.max(most, underWay);
    await clock.sleep(5000);
    underWay -= 1;
    return index < 8 ? new ModelError(kind, 'too much', { retryable: true, status }) : '42';
  });
  await all(8);
  clock.advance(1000);
  await all(5);
  expect(most).toBe(4);
});

test('a recording answers at once, whatever limits those met who were recorded', async () => {
  const { model, clock } = guarding(2, () => (_call, index) => (index < 3 ? busy({ retryAfterMs: 5000 }) : '42'));
  const replayed = aModelCall({ provider: { api: 'replay', path: 'r.jsonl' } });
  const beganMs = clock.now();
  for (let call = 0; call < 3; call += 1) await expect(model.complete(replayed)).rejects.toThrow('busy');
  expect(await model.complete(replayed)).toMatchObject({ content: '42' });
  expect(clock.now()).toBe(beganMs);
});

test('a server that breaks is not asked for less: that is for the breaker', async () => {
  const { inner, all } = guarding(8, (clock) => async () => {
    await clock.sleep(10);
    return new ModelError('server-error', 'broke', { retryable: true, status: 500 });
  });
  await all(24);
  expect(inner.mostUnderWay).toBe(8);
  expect(inner.calls).toHaveLength(24);
});

test('the Retry-After of one call pauses all, and they come back one by one', async () => {
  const beganMs: number[] = [];
  const { all, clock } = guarding(4, (clock) => async (_call, index) => {
    beganMs.push(clock.now() - 1_000_000);
    await clock.sleep(400);
    return index === 0 ? busy({ retryAfterMs: 5000 }) : '42';
  });
  await all(1);
  clock.advance(100);
  await all(4);
  expect(beganMs[1]).toBe(400 + 5000 + 250);
  expect(beganMs.slice(1, 3).map((ms) => ms - (beganMs[1] ?? 0))).toEqual([0, 125]);
});

test('nobody overtakes those who wait for a pause to end', async () => {
  const { inner, all, clock, model } = guarding(
    4,
    () => (_call, index) => (index === 0 ? busy({ retryAfterMs: 5000 }) : '42'),
  );
  await all(1);
  const first = model.complete(aModelCall({ repeat: 1 }));
  clock.advance(6000);
  const late = model.complete(aModelCall({ repeat: 2 }));
  await Promise.all([first, late]);
  expect(inner.calls.map(({ repeat }) => repeat)).toEqual([0, 1, 2]);
});

test('a target that says nothing is left is asked again when its limit is whole', async () => {
  const rateLimit: RateLimit = { requests: { remaining: 0, resetMs: 9000 } };
  const beganMs: number[] = [];
  const { all } = guarding(4, (clock) => (_call, index) => {
    beganMs.push(clock.now() - 1_000_000);
    return { content: '42', ...(index === 0 ? { rateLimit } : {}) };
  });
  await all(1);
  await all(4);
  expect(beganMs).toEqual([0, 9000, 9000, 9000, 9000]);
});

test('what a reply says of the limit counts although it is no answer', async () => {
  const reply = { rateLimit: { requests: { remaining: 0, resetMs: 9000 } } } as FailureFacts['reply'];
  const { all, clock } = guarding(
    4,
    () => (_call, index) => (index === 0 ? new ModelError('refused', 'no', { retryable: false, reply }) : '42'),
  );
  await all(1);
  await all(1);
  expect(clock.now()).toBe(1_009_000);
});

describe('a pause that is long', () => {
  const paused = () => guarding(4, () => (_call, index) => (index === 0 ? busy({ retryAfterMs: 60_000 }) : '42'));

  test('sends calls back with its length, since only those who sent them know their deadline', async () => {
    const { all, model, inner } = paused();
    await all(1);
    await expect(model.complete(aModelCall())).rejects.toMatchObject({
      kind: 'rate-limited',
      retryable: true,
      retryAfterMs: 60_250,
      attempts: 0,
      message: 'example/example-1 takes no calls for another 61 s, by its rate limit',
    });
    expect(inner.calls).toHaveLength(1);
  });

  test('is waited for by a call that has the time, and ends one at once that has not', async () => {
    for (const [deadlineMs, status, nowMs] of [
      [120_000, 'fulfilled', 1_060_750],
      [50_000, 'rejected', 1_000_000],
    ] as const) {
      const { all, model, clock } = paused();
      const patient = withRetry(model, { clock, random: fixedRandom(), deadlineMsOf: () => deadlineMs });
      await all(1);
      const [outcome] = await Promise.allSettled([patient.complete(aModelCall())]);
      expect(outcome.status).toBe(status);
      expect(clock.now()).toBe(nowMs);
    }
  });
});

describe('a call aborted while it waits', () => {
  const hanging = () => {
    const ends: (() => void)[] = [];
    const script: Script = () => new Promise<Scripted>((resolve) => ends.push(() => resolve('42')));
    const parts = guarding(1, () => script);
    return { ...parts, end: () => ends.shift()?.() };
  };

  test('leaves at once with the reason, and is never made', async () => {
    const { inner, model, end } = hanging();
    const abortion = new AbortController();
    const first = model.complete(aModelCall({ repeat: 0 }));
    const second = model.complete(aModelCall({ repeat: 1 }), abortion.signal);
    const third = model.complete(aModelCall({ repeat: 2 }));
    abortion.abort(new Error('cancelled'));
    await expect(second).rejects.toThrow('cancelled');
    expect(inner.calls).toHaveLength(1);
    end();
    await first;
    end();
    await third;
    expect(inner.calls.map(({ repeat }) => repeat)).toEqual([0, 2]);
  });

  test('by its deadline says that it was never made', async () => {
    const { model } = hanging();
    const abortion = new AbortController();
    void model.complete(aModelCall());
    const second = model.complete(aModelCall(), abortion.signal);
    abortion.abort(new ModelError('timeout', 'late', { retryable: false }));
    await expect(second).rejects.toMatchObject({ kind: 'timeout', attempts: 0 });
  });

  test('leaves nothing that keeps the process alive', async () => {
    const { clock, all, model } = guarding(1, () => () => busy({ retryAfterMs: 10_000 }));
    await all(1);
    const abortion = new AbortController();
    const waiting = model.complete(aModelCall(), abortion.signal);
    abortion.abort(new Error('cancelled'));
    await expect(waiting).rejects.toThrow('cancelled');
    await new Promise((resolve) => setImmediate(resolve));
    expect(clock.now()).toBe(1_000_000);
  });

  test('leaves nobody listening once it was let in', async () => {
    const { model, end } = hanging();
    const { signal } = new AbortController();
    const calls = [model.complete(aModelCall()), model.complete(aModelCall(), signal)];
    end();
    await calls[0];
    end();
    await calls[1];
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

test('under any interleaving of answers, overloads and aborts every call ends and every place is given back', async () => {
  const fate = fc.record({
    ms: fc.nat(2000),
    comesMs: fc.nat(500),
    abortMs: fc.option(fc.nat(3000), { nil: undefined }),
    end: fc.constantFrom<Scripted>('42', busy(), busy({ retryAfterMs: 3000 }), new TypeError('bug')),
  });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.array(fate, { maxLength: 40 }), async (limit, fates) => {
      const { model, inner, clock } = guarding(limit, (clock) => async ({ repeat }) => {
        await clock.sleep(fates[repeat]?.ms ?? 0);
        return fates[repeat]?.end ?? '42';
      });
      const calls = fates.map(async ({ comesMs, abortMs }, repeat) => {
        await clock.sleep(comesMs);
        const abortion = new AbortController();
        if (abortMs !== undefined) clock.alarm(abortMs, () => abortion.abort(new Error('cancelled')));
        return model.complete(aModelCall({ repeat }), abortion.signal);
      });
      await Promise.allSettled(calls);
      expect(inner.mostUnderWay).toBeLessThanOrEqual(limit);
      clock.advance(3_600_000);
      expect((await model.complete(aModelCall({ repeat: fates.length }))).content).toBe('42');
    }),
    { numRuns: 60 },
  );
});

test('a deadline that came before the door ends a call that nobody was asked', async () => {
  const { model, inner } = guarding(1, () => () => '42');
  const tooLate = new ModelError('timeout', 'no answer within 1 s', { retryable: false });
  await expect(model.complete(aModelCall(), AbortSignal.abort(tooLate))).rejects.toMatchObject({ attempts: 0 });
  expect(inner.calls).toEqual([]);
});
