import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { CacheSettings } from '../../src/domain/inference/cache/cache-settings.js';
import { requestDigest } from '../../src/domain/inference/cache/request-digest.js';
import type { ModelReply } from '../../src/domain/inference/call/model-call.js';
import { withAnswers as guardWithAnswers, staleAnswer } from '../../src/gateway/with-answers.js';
import type { Answers } from '../../src/ports/answers.js';
import type { Model } from '../../src/ports/model.js';
import { FakeClock } from '../fakes/fake-clock.js';
import { inMemoryAnswers } from '../fakes/in-memory-answers.js';
import { type Scripted, ScriptedModel, scriptedModel } from '../fakes/scripted-model.js';
import { aModelCall } from '../fixtures/a-model-call.js';

const call = aModelCall();
const clock = new FakeClock(1_800_000_000_000);
const dayMs = 86_400_000;

const withAnswers = (model: Model, answers: Answers, cache: z.input<typeof CacheSettings> = {}): Model =>
  guardWithAnswers(model, { answers, clock, cache: CacheSettings.parse(cache) });

test('a request that was answered before costs nothing and is not made again', async () => {
  const answers = inMemoryAnswers();
  const inner = scriptedModel({ content: '42', servedModel: 'example-1', latencyMs: 9 }, 'another');
  const first = await withAnswers(inner, answers).complete(call);
  const second = await withAnswers(inner, answers).complete(call);
  expect(first).toMatchObject({ cached: false, costUsd: 0.00002 });
  expect(second).toEqual({ ...first, cached: true, costUsd: 0, savedUsd: 0.00002, ageMs: 0 });
  expect(inner.calls).toHaveLength(1);
});

test('another repeat is another request', async () => {
  const model = withAnswers(scriptedModel('one', 'two'), inMemoryAnswers());
  await model.complete(call);
  expect(await model.complete({ ...call, repeat: 1 })).toMatchObject({ content: 'two', cached: false });
});

test('what a model thought is stored for a client alone, and not beside the words of its provider', async () => {
  const verbatim = { dialect: 'chat', isStream: false, text: '{}' } as const;
  const translation = { dialect: 'responses', parameters: {} } as const;
  const again = async (asked: Parameters<typeof aModelCall>[0], given: Partial<ModelReply> = {}) => {
    const model = withAnswers(scriptedModel({ content: '42', reasoning: 'Hm.', ...given }), inMemoryAnswers());
    await model.complete(aModelCall(asked));
    return (await model.complete(aModelCall(asked))).reasoning;
  };
  expect(await again({ translation })).toBe('Hm.');
  expect([await again({}), await again({ translation }, { verbatim })]).toEqual([undefined, undefined]);
});

const paid: Partial<ModelReply> = {
  costUsd: 3,
  attempts: 4,
  unverified: false,
  rateLimit: { requests: { remaining: 1 } },
};

test('what is stored holds neither money nor the way it was served', async () => {
  const answers = inMemoryAnswers();
  await withAnswers(scriptedModel({ ...paid, content: '42', usage: undefined }), answers).complete(call);
  expect(await answers.get(requestDigest(call))).toEqual({
    content: '42',
    finishReason: 'stop',
    latencyMs: 1,
    storedAtMs: clock.now(),
  });
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

test('all that a reply says comes back, tool calls and vectors included', async () => {
  const said: Partial<ModelReply> = {
    toolCalls: [{ id: '1', name: 'find', arguments: '{}' }],
    vectors: [[1, 2]],
    finishReason: 'tool_calls',
    responseId: 'r1',
    firstTokenMs: 2,
    usage: { inputTokens: 9, outputTokens: 3, cachedInputTokens: 8, reasoningTokens: 1 },
  };
  const answers = inMemoryAnswers();
  await withAnswers(scriptedModel(said), answers).complete(call);
  expect(await withAnswers(scriptedModel('another'), answers).complete(call)).toMatchObject({ ...said, cached: true });
});

test('a reply that was itself served from somewhere is not stored', async () => {
  const answers = inMemoryAnswers();
  await withAnswers(scriptedModel({ content: 'old', cached: true }), answers).complete(call);
  expect(answers.size).toBe(0);
});

test('a cache that is switched off is neither read nor filled', async () => {
  const answers = inMemoryAnswers();
  const model = withAnswers(scriptedModel('one', 'two'), answers, { enabled: false });
  await model.complete(call);
  expect(await model.complete(call)).toMatchObject({ content: 'two', cached: false });
  expect(answers.size).toBe(0);
});

test('an answer that is too old is asked for again, and is the stale answer until then', async () => {
  const answers = inMemoryAnswers();
  await withAnswers(scriptedModel('old'), answers).complete(call);
  clock.advance(2 * dayMs);
  const model = withAnswers(scriptedModel('new'), answers, { max_age_days: 1.9 });
  const store = { answers, clock, cache: CacheSettings.parse({}) };
  expect(await staleAnswer(store, call)).toMatchObject({ content: 'old', cached: true, costUsd: 0, ageMs: 2 * dayMs });
  expect(await model.complete(call)).toMatchObject({ content: 'new', cached: false });
  expect(await staleAnswer(store, call)).toMatchObject({ content: 'new' });
  expect(await staleAnswer(store, { ...call, repeat: 5 })).toBeUndefined();
});

test('a store that is switched off has no stale answer, and neither has a recorder', async () => {
  const answers = inMemoryAnswers();
  await withAnswers(scriptedModel('old'), answers).complete(call);
  const provider = {
    api: 'record',
    path: 'a.jsonl',
    asked: 'paid',
    of: { api: 'openai', base_url: 'https://example.com/v1' },
  } as const;
  const recorded = { ...call, provider };
  await answers.put(requestDigest(recorded), { content: 'old', finishReason: 'stop', latencyMs: 1, storedAtMs: 0 });
  expect(await staleAnswer({ answers, clock, cache: CacheSettings.parse({ enabled: false }) }, call)).toBeUndefined();
  expect(await staleAnswer({ answers, clock, cache: CacheSettings.parse({}) }, recorded)).toBeUndefined();
});

describe('what decides an answer', () => {
  const tool = (name: string) => ({ max_tokens: 100, tools: [{ type: 'function', function: { name } }] });
  test.each([
    ['the provider', { provider: { api: 'openai', base_url: 'https://other.example/v1' } as const }],
    ['the model', { model: 'example-2' }],
    ['a message', { question: 'What is six times eight?' }],
    ['a parameter', { parameters: { temperature: 1, max_tokens: 100 } }],
    ['the schema of a tool', { parameters: tool('other') }],
    ['the operation', { operation: 'embeddings' as const }],
    ['the repeat', { repeat: 1 }],
  ])('includes %s', async (_what, changes) => {
    const answers = inMemoryAnswers();
    await withAnswers(scriptedModel('one'), answers).complete(aModelCall({ parameters: tool('first') }));
    const other = aModelCall({ parameters: tool('first'), ...changes });
    expect(await withAnswers(scriptedModel('two'), answers).complete(other)).toMatchObject({ content: 'two' });
  });
});

describe('an alias', () => {
  const [january, june] = ['example-1-0101', 'example-1-0601'];
  const questions = ['a', 'b', 'c', 'd'];
  const asked = (question: string) => aModelCall({ question });
  const served = (servedModel: string) =>
    new ScriptedModel(({ messages }) => ({ content: `${servedModel}: ${messages[0]?.content}`, servedModel }));

  async function filledBy(...snapshots: readonly string[]) {
    const answers = inMemoryAnswers();
    for (const snapshot of snapshots) {
      const model = withAnswers(served(snapshot), answers);
      for (const question of questions) await model.complete(asked(question));
    }
    return answers;
  }

  test('is asked once a run, and then its stored answers are served', async () => {
    const inner = served(january);
    const model = withAnswers(inner, await filledBy(january));
    const replies = await Promise.all(questions.map((question) => model.complete(asked(question))));
    expect(inner.calls).toHaveLength(1);
    expect(replies.map(({ cached }) => cached)).toEqual([false, true, true, true]);
    expect(replies.map(({ content }) => content)).toEqual(questions.map((question) => `${january}: ${question}`));
  });

  test('that another snapshot serves by now gets nothing from the store', async () => {
    const inner = served(june);
    const model = withAnswers(inner, await filledBy(january));
    const replies = await Promise.all(questions.map((question) => model.complete(asked(question))));
    expect(replies.map(({ content }) => content)).toEqual(questions.map((question) => `${june}: ${question}`));
    expect(inner.calls).toHaveLength(4);
  });

  test('that went back gets the answers of its older snapshot, not the newest', async () => {
    const inner = served(january);
    const model = withAnswers(inner, await filledBy(january, june));
    const replies = await Promise.all(questions.map((question) => model.complete(asked(question))));
    expect(new Set(replies.map(({ servedModel }) => servedModel))).toEqual(new Set([january]));
    expect(inner.calls).toHaveLength(1);
  });

  test('whose first call fails gets nothing from the store until a call has told', async () => {
    const inner = new ScriptedModel((_call, index) =>
      index === 0 ? new Error('gone') : { content: 'asked', servedModel: january },
    );
    const model = withAnswers(inner, await filledBy(january));
    const outcomes = await Promise.allSettled(questions.map((question) => model.complete(asked(question))));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
    expect(inner.calls).toHaveLength(4);
    expect(await model.complete(asked('a'))).toMatchObject({ content: `${january}: a`, cached: true });
  });

  test('is told apart by operation', async () => {
    const answers = await filledBy(january);
    const embeddings = { ...asked('a'), operation: 'embeddings' as const };
    await withAnswers(served(january), answers).complete(embeddings);
    const inner = served(january);
    const model = withAnswers(inner, answers);
    await model.complete(asked('a'));
    expect(await model.complete(embeddings)).toMatchObject({ cached: false });
    expect(inner.calls).toHaveLength(2);
  });

  test('that was pinned when its answers were stored is believed until a call shows otherwise', async () => {
    const inner = served(june);
    const model = withAnswers(inner, await filledBy('example-1'));
    expect(await model.complete(asked('a'))).toMatchObject({ cached: true });
    await model.complete(asked('never asked before'));
    expect(await model.complete(asked('b'))).toMatchObject({ content: `${june}: b`, cached: false });
  });
});

test('a stored answer says how old it is, and so does one of a conversation under way', async () => {
  const answers = inMemoryAnswers();
  await withAnswers(scriptedModel('old'), answers).complete(call);
  clock.advance(3 * dayMs);
  const model = withAnswers(scriptedModel('new'), answers);
  expect(await model.complete(call)).toMatchObject({ content: 'old', cached: true, ageMs: 3 * dayMs });
  const [one, other] = await Promise.all([1, 2].map(() => model.complete({ ...call, repeat: 4 })));
  expect([one?.ageMs, other?.ageMs]).toEqual([undefined, 0]);
});

test('a fresh call leaves the store as it is, and one that refreshes takes the place of what is stored', async () => {
  const answers = inMemoryAnswers();
  const inner = scriptedModel('old', 'fresh', 'newer');
  const model = withAnswers(inner, answers);
  await model.complete(call);
  expect(await model.complete({ ...call, isFresh: true })).toMatchObject({ content: 'fresh', cached: false });
  expect(await model.complete(call)).toMatchObject({ content: 'old', cached: true });
  clock.advance(1);
  expect(await model.complete({ ...call, refreshes: true })).toMatchObject({ content: 'newer', cached: false });
  expect(await model.complete(call)).toMatchObject({ content: 'newer', cached: true });
  expect(inner.calls).toHaveLength(3);
});
