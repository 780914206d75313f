import { describe, expect, test } from '@jest/globals';
import { requestDigest } from '../../src/domain/inference/request-digest.js';
import { withAnswers } from '../../src/gateway/with-answers.js';
import { inMemoryAnswers } from '../fakes/in-memory-answers.js';
import { type Scripted, ScriptedModel, scriptedModel } from '../fakes/scripted-model.js';
import { aModelCall } from '../fixtures/a-model-call.js';

const call = aModelCall();

test('a request that was answered before costs nothing and is not made again', async () => {
  const answers = inMemoryAnswers();
  const inner = scriptedModel({ content: '42', servedModel: 'example-1-0101', latencyMs: 9 }, 'another');
  const first = await withAnswers(inner, answers).complete(call);
  const second = await withAnswers(inner, answers).complete(call);
  expect(first).toMatchObject({ cached: false, costUsd: 0.00002 });
  expect(second).toEqual({ ...first, cached: true, costUsd: 0 });
  expect(inner.calls).toHaveLength(1);
});

test('another repeat is another request', async () => {
  const model = withAnswers(scriptedModel('one', 'two'), inMemoryAnswers());
  await model.complete(call);
  expect(await model.complete({ ...call, repeat: 1 })).toMatchObject({ content: 'two', cached: false });
});

test('what is stored holds neither money nor the way it was served', async () => {
  const answers = inMemoryAnswers();
  await withAnswers(scriptedModel({ content: '42', usage: undefined, costUsd: 3 }), answers).complete(call);
  expect(await answers.get(requestDigest(call))).toEqual({ content: '42', finishReason: 'stop', latencyMs: 1 });
});

test('a failure is not stored', async () => {
  const answers = inMemoryAnswers();
  const model = withAnswers(scriptedModel(new Error('gone'), '42'), answers);
  await expect(model.complete(call)).rejects.toThrow('gone');
  expect(answers.size).toBe(0);
  expect((await model.complete(call)).content).toBe('42');
});

test.each([{ api: 'replay', path: 'recordings.jsonl' } as const, { api: 'embedded' } as const])(
  'a free provider (%j) bypasses the store',
  async (provider) => {
    const answers = inMemoryAnswers();
    const model = withAnswers(scriptedModel('one', 'two'), answers);
    await model.complete({ ...call, provider });
    expect(await model.complete({ ...call, provider })).toMatchObject({ content: 'two', cached: false });
    expect(answers.size).toBe(0);
  },
);

describe('the same request asked several times at once', () => {
  const soon = (scripted: Scripted) => new Promise<Scripted>((resolve) => setImmediate(() => resolve(scripted)));

  test('is made once', async () => {
    const inner = new ScriptedModel(() => soon('42'));
    const model = withAnswers(inner, inMemoryAnswers());
    const replies = await Promise.all([1, 2, 3].map(() => model.complete(call)));
    expect(replies.map(({ content, cached, costUsd }) => ({ content, cached, costUsd }))).toEqual([
      { content: '42', cached: false, costUsd: 0.00002 },
      { content: '42', cached: true, costUsd: 0 },
      { content: '42', cached: true, costUsd: 0 },
    ]);
    expect(inner.calls).toHaveLength(1);
  });

  test('is made by the next when the first fails', async () => {
    const inner = new ScriptedModel((_call, index) => soon(index === 0 ? new Error('gone') : '42'));
    const model = withAnswers(inner, inMemoryAnswers());
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => model.complete(call)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(inner.calls).toHaveLength(2);
  });
});
