import { describe, expect, test } from '@jest/globals';
import { withRetry } from '../../src/gateway/with-retry.js';
import { BudgetExceededError, ModelError } from '../../src/ports/model.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { fixedRandom } from '../fakes/fixed-random.js';
import { type Scripted, ScriptedModel, scriptedModel } from '../fakes/scripted-model.js';
import { aModelCall } from '../fixtures/a-model-call.js';

const busy = (options: { retryAfterMs?: number; costUsd?: number } = {}) =>
  new ModelError('rate-limited', 'busy', { retryable: true, ...options });

const retrying = (...turns: readonly Scripted[]) => {
  const inner = scriptedModel(...turns);
  const clock = fakeClock();
  return { inner, clock, model: withRetry(inner, { clock, random: fixedRandom() }) };
};

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

test('an attempt that succeeds ends it', async () => {
  const { inner, model } = retrying(busy(), busy(), '42');
  expect((await model.complete(aModelCall())).content).toBe('42');
  expect(inner.calls).toHaveLength(3);
});

test('a malformed answer is asked for again once', async () => {
  const { inner, model } = retrying(new ModelError('malformed', 'no JSON', { retryable: true }));
  await expect(model.complete(aModelCall())).rejects.toThrow('no JSON');
  expect(inner.calls).toHaveLength(2);
});

describe('what would not pass is not tried again:', () => {
  test.each([
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
    await expect(model.complete(aModelCall())).rejects.toThrow('busy');
    expect(inner.calls).toHaveLength(1);
    expect(clock.sleepsMs).toEqual([]);
  });
});

test('no attempt begins after the window for them has closed', async () => {
  const clock = fakeClock();
  const slow = new ScriptedModel(async () => {
    clock.advance(100_000);
    return busy();
  });
  await expect(withRetry(slow, { clock, random: fixedRandom() }).complete(aModelCall())).rejects.toThrow('busy');
  expect(slow.calls).toHaveLength(2);
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

test('a call aborted while it waits ends with the reason of its signal', async () => {
  const abortion = new AbortController();
  const inner = new ScriptedModel(() => {
    setTimeout(() => abortion.abort(new Error('cancelled')));
    return busy({ retryAfterMs: 60_000 });
  });
  const patient = { now: () => 0, sleep: (_ms: number, signal?: AbortSignal) => aborted(signal) };
  const call = withRetry(inner, { clock: patient, random: fixedRandom() }).complete(aModelCall(), abortion.signal);
  await expect(call).rejects.toThrow('cancelled');
  expect(inner.calls).toHaveLength(1);
});

const aborted = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
