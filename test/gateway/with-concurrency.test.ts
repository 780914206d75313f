import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { withConcurrency } from '../../src/gateway/with-concurrency.js';
import { type Scripted, ScriptedModel } from '../fakes/scripted-model.js';
import { aModelCall } from '../fixtures/a-model-call.js';

const soon = (scripted: Scripted) => new Promise<Scripted>((resolve) => setImmediate(() => resolve(scripted)));

test('no more calls are under way at once than allowed, and they begin in the order they came', async () => {
  const inner = new ScriptedModel(({ repeat }) => soon(`${repeat}`));
  const model = withConcurrency(inner, 3);
  const replies = await Promise.all(Array.from({ length: 50 }, (_, repeat) => model.complete(aModelCall({ repeat }))));
  expect(inner.mostUnderWay).toBe(3);
  expect(inner.calls.map(({ repeat }) => repeat)).toEqual([...Array(50).keys()]);
  expect(replies.map(({ content }) => content)).toEqual([...Array(50).keys()].map(String));
});

test('a call that fails gives its place to the next', async () => {
  const inner = new ScriptedModel(({ repeat }) => soon(repeat % 2 === 0 ? new Error('even') : 'odd'));
  const model = withConcurrency(inner, 1);
  const outcomes = await Promise.allSettled([0, 1, 2, 3].map((repeat) => model.complete(aModelCall({ repeat }))));
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
});

test('a call aborted while it waits leaves at once, and nobody waits behind it', async () => {
  const finish: (() => void)[] = [];
  const inner = new ScriptedModel(() => new Promise<Scripted>((resolve) => finish.push(() => resolve('42'))));
  const model = withConcurrency(inner, 1);
  const abortion = new AbortController();
  const first = model.complete(aModelCall());
  const second = model.complete(aModelCall({ repeat: 1 }), abortion.signal);
  const third = model.complete(aModelCall({ repeat: 2 }), abortion.signal);
  const fourth = model.complete(aModelCall({ repeat: 3 }));
  abortion.abort(new Error('cancelled'));
  await expect(second).rejects.toThrow('cancelled');
  await expect(third).rejects.toThrow('cancelled');
  expect(inner.calls).toHaveLength(1);
  finish.shift()?.();
  await first;
  await new Promise((resolve) => setImmediate(resolve));
  finish.shift()?.();
  await fourth;
  expect(inner.calls.map(({ repeat }) => repeat)).toEqual([0, 3]);
  expect(getEventListeners(abortion.signal, 'abort')).toEqual([]);
});

test('a call whose caller left before it came is never made', async () => {
  const inner = new ScriptedModel(() => soon('42'));
  await expect(withConcurrency(inner, 1).complete(aModelCall(), AbortSignal.abort(new Error('gone')))).rejects.toThrow(
    'gone',
  );
});

test('a call aborted while it waits is never made', async () => {
  const inner = new ScriptedModel(() => soon('42'));
  const model = withConcurrency(inner, 1);
  const abortion = new AbortController();
  const first = model.complete(aModelCall());
  const second = model.complete(aModelCall({ repeat: 1 }), abortion.signal);
  const third = model.complete(aModelCall({ repeat: 2 }));
  abortion.abort(new Error('cancelled'));
  await expect(second).rejects.toThrow('cancelled');
  await Promise.all([first, third]);
  expect(inner.calls.map(({ repeat }) => repeat)).toEqual([0, 2]);
});
