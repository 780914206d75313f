import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RetrySettings } from '../../src/domain/inference/retry/retry-settings.js';
import { type RetryParts, withRetry } from '../../src/gateway/with-retry.js';
import type { Clock } from '../../src/ports/clock.js';
import { BudgetExceededError, type Model, ModelError } from '../../src/ports/model.js';
import { type FakeClock, fakeClock } from '../fakes/fake-clock.js';
import { fixedRandom } from '../fakes/fixed-random.js';
import { type Scripted, ScriptedModel, scriptedModel } from '../fakes/scripted-model.js';
import { aModelCall } from '../fixtures/a-model-call.js';

const busy = (options: { retryAfterMs?: number; costUsd?: number } = {}) =>
  new ModelError('rate-limited', 'busy', { retryable: true, ...options });

const retrying = (...turns: readonly Scripted[]) => retryingWith({}, ...turns);

const retryingWith = (parts: Partial<RetryParts>, ...turns: readonly Scripted[]) => {
  const inner = scriptedModel(...turns);
  const clock = fakeClock();
  return { inner, clock, model: withRetry(inner, { clock, random: fixedRandom(), ...parts }) };
};

const held = (retryAfterMs: number) =>
  new ModelError('circuit-open', 'open', { retryable: true, retryAfterMs, attempts: 0 });

test('a call that succeeds is made once', async () => {
  const { inner, clock, model } = retrying('42');
  expect((await model.complete(aModelCall())).content).toBe('42');
  expect(inner.calls).toHaveLength(1);
  expect(clock.sleepsMs).toEqual([]);
});

test('a failure that may pass is tried again, later each time, four times in all', async () => {
  const { inner, clock, model } = retrying(busy());
  await expect(model.complete(aModelCall())).rejects.toThrow('busy');
  expect(inner.calls).toHaveLength(4);
  expect(clock.sleepsMs).toEqual([250, 500, 1000]);
});

test('an attempt that succeeds ends it, and the reply tells how many it took', async () => {
  const { inner, model } = retrying(busy(), busy(), '42');
  expect(await model.complete(aModelCall())).toMatchObject({ content: '42', attempts: 3 });
  expect(inner.calls).toHaveLength(3);
});

test.each([
  ['stream-cut', 4],
  ['network', 4],
  ['server-error', 4],
  ['timeout', 2],
] as const)('%s is tried %i times, keeps its kind and tells the attempts', async (kind, attempts) => {
  const { inner, model } = retrying(new ModelError(kind, 'failed', { retryable: true }));
  await expect(model.complete(aModelCall())).rejects.toMatchObject({ kind, message: 'failed', attempts });
  expect(inner.calls).toHaveLength(attempts);
});

test('a recording is not asked again, since it would answer the same', async () => {
  const { inner, model } = retrying(busy());
  const call = aModelCall({ provider: { api: 'replay', path: 'r.jsonl' } });
  await expect(model.complete(call)).rejects.toMatchObject({ retryable: true, attempts: 1 });
  expect(inner.calls).toHaveLength(1);
});

test('a call is tried as often as the settings say', async () => {
  const { inner, model } = retryingWith({ settings: RetrySettings.parse({ attempts: 2 }) }, busy());
  await expect(model.complete(aModelCall())).rejects.toThrow('busy');
  expect(inner.calls).toHaveLength(2);
});

test('a malformed answer is asked for again once', async () => {
  const { inner, model } = retrying(new ModelError('malformed', 'no JSON', { retryable: true }));
  await expect(model.complete(aModelCall())).rejects.toThrow('no JSON');
  expect(inner.calls).toHaveLength(2);
});

describe('what would not pass is not tried again:', () => {
  test.each([
    ['a filtered answer', new ModelError('filtered', 'filtered', { retryable: false })],
    ['a rejected call', new ModelError('rejected', 'no key', { retryable: false })],
    ['a spent budget', new BudgetExceededError('spent')],
    ['a bug', new TypeError('undefined is not a function')],
  ])('%s', async (_what, error) => {
    const { inner, model } = retrying(error);
    await expect(model.complete(aModelCall())).rejects.toBe(error);
    expect(inner.calls).toHaveLength(1);
  });
});

describe('what the provider asks for', () => {
  test('is waited for', async () => {
    const { clock, model } = retrying(busy({ retryAfterMs: 7000 }), '42');
    await model.complete(aModelCall());
    expect(clock.sleepsMs).toEqual([7250]);
  });

  test('ends the call at once when it is longer than the call may take', async () => {
    const { inner, clock, model } = retrying(busy({ retryAfterMs: 3_600_000 }), '42');
    await expect(model.complete(aModelCall())).rejects.toMatchObject({
      kind: 'rate-limited',
      message: 'busy (not tried again: a wait of 3600 s is asked for and 180 s are left for the call)',
    });
    expect(inner.calls).toHaveLength(1);
    expect(clock.sleepsMs).toEqual([]);
  });
});

describe('what failed attempts cost', () => {
  test('is part of what the answer cost', async () => {
    const { model } = retrying(busy({ costUsd: 0.25 }), busy({ costUsd: 0.5 }), { content: '42', costUsd: 1 });
    expect((await model.complete(aModelCall())).costUsd).toBe(1.75);
  });

  test('is part of what the last failure cost', async () => {
    const last = new ModelError('refused', 'no', { retryable: false, costUsd: 1 });
    const { model } = retrying(busy({ costUsd: 0.25 }), last);
    await expect(model.complete(aModelCall())).rejects.toMatchObject({ kind: 'refused', message: 'no', costUsd: 1.25 });
  });
});

test('is not lost when a budget has no room for the next attempt, nor why there was to be one', async () => {
  const scope = { kind: 'session', name: '42' } as const;
  const spent = new BudgetExceededError('spent', { scope, retryAfterMs: 7 });
  const { model } = retrying(busy({ costUsd: 0.25 }), busy({ costUsd: 0.5 }), spent);
  await expect(model.complete(aModelCall())).rejects.toMatchObject({
    name: 'BudgetExceededError',
    message: 'spent; before that: busy',
    scope,
    retryAfterMs: 7,
    costUsd: 0.75,
    attempts: 2,
  });
});

describe('the deadline of a call', () => {
  const within = (deadlineMs: number, script: (clock: FakeClock, signal?: AbortSignal) => Promise<Scripted>) => {
    const clock = fakeClock();
    const signals: (AbortSignal | undefined)[] = [];
    const inner: Model = {
      async complete(_call, signal) {
        signals.push(signal);
        const scripted = await script(clock, signal);
        if (scripted instanceof Error) throw scripted;
        return { content: '42', finishReason: 'stop', latencyMs: 1, costUsd: 0, cached: false };
      },
    };
    return {
      clock,
      signals,
      model: withRetry(inner, { clock, random: fixedRandom(), deadlineMsOf: () => deadlineMs }),
    };
  };

  test('ends an attempt that takes what is left, and tells how long and how often', async () => {
    const { clock, model, signals } = within(20_000, async (clock, signal) => {
      await clock.sleep(signals.length === 1 ? 5000 : 60_000, signal);
      return busy({ costUsd: 0.25 });
    });
    await expect(model.complete(aModelCall())).rejects.toMatchObject({
      kind: 'timeout',
      message: 'no answer within 20 s and 2 attempts; before that: busy',
      retryable: false,
      attempts: 2,
      costUsd: 0.25,
    });
    expect(clock.now()).toBe(20_000);
  });

  test('leaves a model behind that does not obey', async () => {
    const { clock, model } = within(20_000, async (clock) => {
      await clock.sleep(3_600_000);
      return '42';
    });
    await expect(model.complete(aModelCall())).rejects.toMatchObject({ kind: 'timeout', attempts: 1 });
    expect(clock.now()).toBe(21_000);
  });

  test('stops nobody but the call, neither one that comes after it nor one beside it', async () => {
    const { model, signals } = within(20_000, async (clock, signal) => {
      if (signals.length === 2) await clock.sleep(60_000, signal);
      return '42';
    });
    await model.complete(aModelCall());
    await expect(model.complete(aModelCall())).rejects.toMatchObject({ kind: 'timeout' });
    await model.complete(aModelCall());
    await Promise.all([model.complete(aModelCall()), model.complete(aModelCall())]);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, true, false, false, false]);
    expect(new Set(signals.slice(-2)).size).toBe(2);
  });

  test('holds for the waits: no attempt begins after it', async () => {
    const { clock, model, signals } = within(20_000, async (clock) => {
      await clock.sleep(9700);
      return busy();
    });
    await expect(model.complete(aModelCall())).rejects.toMatchObject({ kind: 'rate-limited', attempts: 2 });
    expect(clock.now()).toBeLessThanOrEqual(20_000);
    expect(signals).toHaveLength(2);
  });

  test('does not touch an answer that comes in time, nor ring after it', async () => {
    const { clock, model, signals } = within(20_000, async (clock) => {
      await clock.sleep(19_999);
      return '42';
    });
    expect((await model.complete(aModelCall())).content).toBe('42');
    clock.advance(60_000);
    expect(signals[0]?.aborted).toBe(false);
  });

  test('that comes in a wait tells what came before it', async () => {
    const { clock, model } = within(250, async () => busy({ costUsd: 0.25 }));
    await expect(model.complete(aModelCall())).rejects.toMatchObject({
      kind: 'timeout',
      message: 'no answer within 0.25 s and 1 attempt; before that: busy',
      retryable: false,
      attempts: 1,
      costUsd: 0.25,
    });
    expect(clock.now()).toBe(250);
  });

  test('leaves a budget that is spent what it is', async () => {
    const { model } = within(10, async (clock) => {
      await clock.sleep(20);
      return new BudgetExceededError('spent');
    });
    await expect(model.complete(aModelCall())).rejects.toBeInstanceOf(BudgetExceededError);
  });
});

describe('a call that a guard held back', () => {
  test('waits without using attempts or the budget', async () => {
    const settings = RetrySettings.parse({ attempts: 1, budget_floor: 0, budget_share: 0 });
    const { clock, model } = retryingWith({ settings }, held(10_000), held(1000), held(20_000), '42');
    expect((await model.complete(aModelCall())).attempts ?? 1).toBe(1);
    expect(clock.sleepsMs).toEqual([10_500, 1500, 20_500]);
  });

  test('does not wait for what is due after its deadline', async () => {
    const { clock, model } = retryingWith({}, held(100_000), held(100_000));
    await expect(model.complete(aModelCall())).rejects.toMatchObject({ kind: 'circuit-open', attempts: 0 });
    expect(clock.sleepsMs).toEqual([100_500]);
  });

  test('does not wait when another target can serve it', async () => {
    const { clock, model } = retryingWith({ hasAlternative: () => true }, held(1000), '42');
    await expect(model.complete(aModelCall())).rejects.toMatchObject({ kind: 'circuit-open' });
    expect(clock.sleepsMs).toEqual([]);
  });

  test('after it was asked comes back no sooner than the circuit lets it pass', async () => {
    const { clock, model } = retryingWith({ circuitWaitMs: () => 10_000 }, busy(), '42');
    await model.complete(aModelCall());
    expect(clock.sleepsMs).toEqual([10_250]);
  });
});

describe('the retry budget', () => {
  test('keeps a storm from forming', async () => {
    const settingsOf = fc.record({
      budget_share: fc.double({ min: 0, max: 1, noNaN: true }),
      budget_floor: fc.nat(15),
    });
    await fc.assert(
      fc.asyncProperty(settingsOf, fc.integer({ min: 1, max: 60 }), fc.boolean(), async (told, calls, atOnce) => {
        const settings = RetrySettings.parse({ ...told, attempts: 10 });
        const { inner, model } = retryingWith({ settings }, busy());
        const made = async () => expect(await model.complete(aModelCall()).catch(String)).toMatch('busy');
        if (atOnce) await Promise.all(Array.from({ length: calls }, made));
        else for (let call = 0; call < calls; call += 1) await made();
        expect(inner.calls.length).toBeLessThanOrEqual(
          calls * (1 + settings.budget_share) + settings.budget_floor + 1e-6,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('is told when it is used up, and is each target’s own', async () => {
    const settings = RetrySettings.parse({ budget_floor: 3, budget_share: 0 });
    const { inner, model } = retryingWith({ settings }, busy());
    await expect(model.complete(aModelCall())).rejects.toThrow(/^busy$/);
    await expect(model.complete(aModelCall())).rejects.toMatchObject({
      kind: 'rate-limited',
      message: 'busy (not tried again: the retry budget of its target is used up)',
      attempts: 1,
    });
    await expect(model.complete(aModelCall({ model: 'example-2' }))).rejects.toThrow(/^busy$/);
    expect(inner.calls).toHaveLength(9);
  });
});

describe('a call that its caller aborts', () => {
  test('while it waits ends at once with the reason of its signal', async () => {
    const abortion = new AbortController();
    const clock = fakeClock();
    const inner = scriptedModel(busy({ retryAfterMs: 60_000 }));
    const patient: Clock = {
      now: () => clock.now(),
      alarm: (ms, ring) => clock.alarm(ms, ring),
      sleep: (_ms, signal) => aborted(signal),
    };
    const call = withRetry(inner, { clock: patient, random: fixedRandom() }).complete(aModelCall(), abortion.signal);
    setImmediate(() => abortion.abort(new Error('cancelled')));
    await expect(call).rejects.toThrow('cancelled');
    expect(inner.calls).toHaveLength(1);
    expect(clock.now()).toBe(0);
  });

  test('while it is asked ends with the reason, also when the model does not obey', async () => {
    const abortion = new AbortController();
    const clock = fakeClock();
    const inner = new ScriptedModel(async () => {
      abortion.abort(new Error('cancelled'));
      await clock.sleep(3_600_000);
      return '42';
    });
    const call = withRetry(inner, { clock, random: fixedRandom() }).complete(aModelCall(), abortion.signal);
    await expect(call).rejects.toThrow('cancelled');
    expect(clock.now()).toBe(1000);
  });

  test('before it begins is never made', async () => {
    const { inner, model } = retrying('42');
    const call = model.complete(aModelCall(), AbortSignal.abort(new Error('cancelled')));
    await expect(call).rejects.toThrow('cancelled');
    expect(inner.calls).toHaveLength(0);
  });

  test('leaves nobody listening to its signal', async () => {
    const { signal } = new AbortController();
    const { model } = retrying(busy(), '42');
    await model.complete(aModelCall(), signal);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

const aborted = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
