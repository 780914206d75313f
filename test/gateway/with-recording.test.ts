import { describe, expect, test } from 'vitest';
import { createReplayModel } from '../../src/adapters/models/replay/replay-model.js';
import type { ModelCall, ModelReply } from '../../src/domain/inference/call/model-call.js';
import type { ReplyPart } from '../../src/domain/inference/call/reply-listener.js';
import type { AnsweringProvider, Provider } from '../../src/domain/inference/provider/provider.js';
import { parseRecordings } from '../../src/domain/inference/recording/recording.js';
import { UserError } from '../../src/domain/user-error.js';
import { withRecording } from '../../src/gateway/with-recording.js';
import { BudgetExceededError, CallLeftError, type Model, ModelError } from '../../src/ports/model.js';
import { InMemoryRecorder } from '../fakes/in-memory-recorder.js';
import { aModelCall } from '../fixtures/a-model-call.js';
import { modelContract } from '../ports/model.contract.js';

const path = 'evals/recordings.jsonl';
const of: AnsweringProvider = { api: 'openai', base_url: 'https://models.example/v1' };
const provider: Provider = { api: 'record', path, asked: 'paid', of };
const asked = (changes: Parameters<typeof aModelCall>[0] = {}): ModelCall => aModelCall({ provider, ...changes });

const aReply: ModelReply = { content: 'x', finishReason: 'stop', latencyMs: 7, costUsd: 0.5, cached: false };

function recording(complete: Model['complete']) {
  const recorder = new InMemoryRecorder();
  const model = withRecording({ complete }, { recorder, scrub: (text) => text.replaceAll('c2VjcmV0', '***') });
  const replay = (): Model =>
    createReplayModel({ recordings: [parseRecordings(recorder.textOf(path), path)], headRecordings: [] });
  return { model, replay, written: () => recorder.textOf(path) };
}

const echo: Model['complete'] = async (call, signal) => {
  signal?.throwIfAborted();
  if (call.model === 'unknown-model') throw new ModelError('rejected', 'no such model', { retryable: false });
  return { ...aReply, content: call.messages.at(-1)?.content ?? '' };
};

const replayed = (changes: Parameters<typeof aModelCall>[0] = {}) =>
  aModelCall({ provider: { api: 'replay', path }, ...changes });

modelContract(async () => ({
  model: recording(echo).model,
  echoing: (question) => asked({ question }),
  unanswerable: asked({ model: 'unknown-model' }),
}));

test('what is not recorded passes by', async () => {
  const { model, written } = recording(echo);
  const call = aModelCall({ provider: of, question: 'q' });
  expect((await model.complete(call)).content).toBe('q');
  await expect(model.complete(aModelCall({ provider: of, model: 'unknown-model' }))).rejects.toThrow('no such model');
  expect(written()).toBe('');
});

test('what was recorded is replayed, whatever kind of answer it was', async () => {
  const replies: readonly Partial<ModelReply>[] = [
    { content: 'plain', usage: { inputTokens: 3, outputTokens: 2 } },
    { content: '', finishReason: 'tool_calls', toolCalls: [{ id: 'a', name: 'look', arguments: '{"x":' }] },
    { content: '', refusal: 'I cannot.' },
    { content: 'cut', finishReason: 'length' },
    { content: '', finishReason: 'content_filter' },
    { content: 'x', finishReason: 'context_overflow' },
    { content: 'x', finishReason: 'malformed_tool_call' },
    { content: '', vectors: [[0.25, -1]] },
  ];
  const { model: recorder, replay } = recording(async ({ messages }) => ({
    ...aReply,
    ...replies[Number(messages[0]?.content)],
  }));
  for (const number of replies.keys()) await recorder.complete(asked({ question: String(number) }));
  const model = replay();
  for (const [number, reply] of replies.entries()) {
    expect(await model.complete(replayed({ question: String(number) }))).toEqual({ ...aReply, ...reply, costUsd: 0 });
  }
});

test('a request asked again is a further repeat', async () => {
  let count = 0;
  const counting: Model['complete'] = async () => ({ ...aReply, content: String(count++) });
  const { model: recorder, replay } = recording(counting);
  for (const repeat of [0, 1, 0]) await recorder.complete(asked({ repeat }));
  const model = replay();
  for (const repeat of [0, 1, 2]) expect((await model.complete(replayed({ repeat }))).content).toBe(String(repeat));
  await expect(model.complete(replayed({ repeat: 3 }))).rejects.toMatchObject({ kind: 'unrecorded' });
});

test('thoughts of a call of a client, names and all of the usage are there again', async () => {
  const usage = {
    inputTokens: 10,
    outputTokens: 4,
    cachedInputTokens: 7,
    cacheWriteInputTokens: 3,
    longCacheWriteInputTokens: 2,
    reasoningTokens: 2,
  };
  const thought = { ...aReply, usage, responseId: 'chatcmpl-9', reasoning: 'Hmm.' };
  const { model: recorder, replay, written } = recording(async () => thought);
  const translation = { dialect: 'responses', parameters: {} } as const;
  const reply = await recorder.complete(asked({ translation }));
  expect(await replay().complete(replayed({ translation }))).toEqual({ ...reply, costUsd: 0 });
  await recorder.complete(asked({ question: 'of a suite' }));
  expect(written().split('Hmm.')).toHaveLength(2);
});

test('the model that answered is there again where it is not the one that was asked, as it would be an incident', async () => {
  const {
    model: recorder,
    replay,
    written,
  } = recording(async (call) =>
    call.messages.at(-1)?.content === 'own'
      ? { ...aReply, servedModel: call.model }
      : { ...aReply, servedModel: 'other-1' },
  );
  await recorder.complete(asked({ question: 'own' }));
  expect(written()).not.toContain('served_model');
  const reply = await recorder.complete(asked({ question: 'another' }));
  expect(reply.servedModel).toBe('other-1');
  expect(await replay().complete(replayed({ question: 'another' }))).toMatchObject({ servedModel: 'other-1' });
});

test('tool calls without an id are told and written with the same one, of which each turn has another', async () => {
  const told: (string | undefined)[] = [];
  const listener = {
    hasBegun: false,
    take: ({ toolCalls = [] }: ReplyPart) => void told.push(...toolCalls.map(({ id }) => id)),
  };
  const { model: recorder, replay } = recording(async (call) => {
    call.listener?.take({ toolCalls: [{ index: 0, name: 'look', arguments: '{' }] });
    call.listener?.take({
      toolCalls: [
        { index: 0, arguments: '}' },
        { index: 1, id: 'own', name: 'look' },
      ],
    });
    const look = { name: 'look', arguments: '{}' };
    return {
      ...aReply,
      toolCalls: [
        { ...look, id: '' },
        { ...look, id: 'own' },
      ],
    };
  });
  const idsOf = ({ toolCalls = [] }: ModelReply) => toolCalls.map(({ id }) => id);
  const ids = idsOf(await recorder.complete(asked({ listener })));
  expect(told).toEqual([ids[0], undefined, 'own']);
  expect(ids).toEqual([expect.stringMatching(/^call_[0-9a-f]{20}_0$/u), 'own']);
  const next = idsOf(await recorder.complete(asked({ question: 'and then?' })));
  expect(next[0]).not.toBe(ids[0]);
  expect(idsOf(await replay().complete(replayed()))).toEqual(ids);
});

test('a line holds no secret that a server or a prompt has repeated', async () => {
  const { model, written, replay } = recording(echo);
  await model.complete(asked({ question: 'the key is c2VjcmV0' }));
  expect(written()).not.toContain('c2VjcmV0');
  expect((await replay().complete(replayed({ question: 'the key is ***' }))).content).toBe('the key is ***');
});

describe('a call that ended without an answer', () => {
  const endOf =
    (ending: unknown): Model['complete'] =>
    async () => {
      throw ending;
    };
  const reply: ModelReply = { ...aReply, content: '', finishReason: 'content_filter' };

  test.each([
    ['rejected', 404, false],
    ['server-error', 503, true],
    ['stream-cut', undefined, true],
    ['circuit-open', undefined, true],
  ] as const)('by %s ends so in every replay', async (kind, status, retryable) => {
    const error = new ModelError(kind, 'it is c2VjcmV0', { retryable, status, costUsd: 0.25 });
    const { model, replay } = recording(endOf(error));
    await expect(model.complete(asked())).rejects.toBe(error);
    const again = await replay()
      .complete(replayed())
      .catch((failure: unknown) => failure);
    expect(again).toMatchObject({ kind, status, retryable, message: 'it is ***', costUsd: 0 });
  });

  test('is a repeat like any other', async () => {
    const outcomes = [new ModelError('server-error', 'down', { retryable: true }), aReply];
    const { model, replay } = recording(async () => {
      const outcome = outcomes.shift();
      if (outcome === undefined || outcome instanceof Error) throw outcome;
      return outcome;
    });
    await model.complete(asked()).catch(() => undefined);
    await model.complete(asked({ repeat: 1 }));
    await expect(replay().complete(replayed())).rejects.toThrow('down');
    expect((await replay().complete(replayed({ repeat: 1 }))).content).toBe('x');
  });

  test('as its reply was judged to be none leaves the reply, to be judged again', async () => {
    const { model, replay } = recording(endOf(new ModelError('filtered', 'no', { retryable: false, reply })));
    await expect(model.complete(asked())).rejects.toThrow('no');
    expect(await replay().complete(replayed())).toEqual({ ...reply, costUsd: 0 });
  });

  test('as an error came for a reply is a failure of its provider', async () => {
    const { model, replay } = recording(endOf(new ModelError('rate-limited', 'slow', { retryable: true, reply })));
    await expect(model.complete(asked())).rejects.toThrow('slow');
    await expect(replay().complete(replayed())).rejects.toMatchObject({ kind: 'rate-limited' });
  });

  test.each([
    ['a budget refused it', new BudgetExceededError('too dear')],
    ['its caller left', new CallLeftError('gone', { costUsd: 1, attempts: 1 })],
    ['of a mistake', new TypeError('wrong')],
  ])('as %s leaves no line', async (_why, ending) => {
    const { model, written } = recording(endOf(ending));
    await expect(model.complete(asked())).rejects.toBe(ending);
    expect(written()).toBe('');
  });

  test('while its caller left leaves none either', async () => {
    const leaving = new AbortController();
    const { model, written } = recording(async () => {
      leaving.abort();
      throw new ModelError('timeout', 'aborted', { retryable: true });
    });
    await expect(model.complete(asked(), leaving.signal)).rejects.toThrow('aborted');
    expect(written()).toBe('');
  });
});

test('an answer whose line cannot be written is not handed on', async () => {
  const recorder = {
    add: () => Promise.reject(new Error('disk full')),
    prepare: async () => undefined,
    refuseUnwritable: () => undefined,
  };
  const model = withRecording({ complete: echo }, { recorder, scrub: (text) => text });
  await expect(model.complete(asked())).rejects.toThrow('disk full');
  await expect(model.complete(asked({ model: 'unknown-model' }))).rejects.toThrow('disk full');
});

describe('once a line could not be written', () => {
  const full = new UserError('the disk is full', { place: { path } });

  test.each([
    ['answer', async () => ({ ...(await echo(asked())), costUsd: 0.5, attempts: 2 })],
    [
      'failure',
      async () => {
        throw new ModelError('timeout', 'silent', { retryable: true, costUsd: 0.5, attempts: 2 });
      },
    ],
  ])('whoever asked learns what its %s took', async (_what, complete) => {
    const recorder = {
      add: () => Promise.reject(full),
      prepare: async () => undefined,
      refuseUnwritable: () => undefined,
    };
    const model = withRecording({ complete }, { recorder, scrub: (text) => text });
    const failure = await model.complete(asked()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect(failure).toMatchObject({ message: 'the disk is full', place: { path }, costUsd: 0.5, attempts: 2 });
  });

  test('nobody is asked any more, since that would be paid for in vain', async () => {
    let count = 0;
    const recorder = new InMemoryRecorder();
    recorder.failure = full;
    const complete = (call: ModelCall) => {
      count += 1;
      return echo(call);
    };
    const model = withRecording({ complete }, { recorder, scrub: (text) => text });
    await expect(model.complete(asked())).rejects.toThrow('the disk is full');
    expect(count).toBe(0);
  });
});
