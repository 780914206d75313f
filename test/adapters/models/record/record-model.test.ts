import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createRecordModel } from '../../../../src/adapters/models/record/record-model.js';
import { createReplayModel } from '../../../../src/adapters/models/replay/replay-model.js';
import type { ModelCall, ModelReply } from '../../../../src/domain/inference/call/model-call.js';
import type { ReplyPart } from '../../../../src/domain/inference/call/reply-listener.js';
import type { AnsweringProvider, Provider } from '../../../../src/domain/inference/provider/provider.js';
import { parseRecordings } from '../../../../src/domain/inference/recording/recording.js';
import { UserError } from '../../../../src/domain/user-error.js';
import { type Model, ModelError } from '../../../../src/ports/model.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { modelContract } from '../../../ports/model.contract.js';

const path = 'evals/recordings.jsonl';
const of: AnsweringProvider = { api: 'openai', base_url: 'https://models.example/v1' };
const provider: Provider = { api: 'record', path, asked: 'paid', of };
const asked = (changes: Parameters<typeof aModelCall>[0] = {}): ModelCall => aModelCall({ provider, ...changes });

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lanegate-record-'));
});
afterEach(() => rm(root, { recursive: true }));

const aReply: ModelReply = { content: 'x', finishReason: 'stop', latencyMs: 7, costUsd: 0.5, cached: false };

/** A recorder of one model, which every API is asked through. */
function recorderOf(complete: Model['complete'], folder = root): Model {
  const model = { complete };
  const apis = ['openai', 'azure', 'bedrock', 'anthropic', 'google', 'http', 'replay', 'embedded'] as const;
  const models = Object.fromEntries(apis.map((api) => [api, model])) as Record<AnsweringProvider['api'], Model>;
  return createRecordModel({ models, root: folder, scrub: (text) => text.replaceAll('c2VjcmV0', '***') });
}

const echo: Model['complete'] = async (call, signal) => {
  signal?.throwIfAborted();
  if (call.model === 'unknown-model') throw new ModelError('rejected', 'no such model', { retryable: false });
  return { ...aReply, content: call.messages.at(-1)?.content ?? '' };
};

const written = () => readFile(join(root, path), 'utf8');
const replay = async (): Promise<Model> =>
  createReplayModel({ recordings: [parseRecordings(await written(), path)], headRecordings: [] });
const replayed = (changes: Parameters<typeof aModelCall>[0] = {}) =>
  aModelCall({ provider: { api: 'replay', path }, ...changes });

modelContract(async () => ({
  model: recorderOf(echo),
  echoing: (question) => asked({ question }),
  unanswerable: asked({ model: 'unknown-model' }),
}));

test('the provider that is recorded is asked as if there were no recorder', async () => {
  const calls: ModelCall[] = [];
  const reply = await recorderOf(async (call) => {
    calls.push(call);
    return aReply;
  }).complete(asked({ question: 'q' }));
  expect(calls).toEqual([{ ...asked({ question: 'q' }), provider: of }]);
  expect(reply).toBe(aReply);
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
  const recorder = recorderOf(async ({ messages }) => ({ ...aReply, ...replies[Number(messages[0]?.content)] }));
  for (const number of replies.keys()) await recorder.complete(asked({ question: String(number) }));
  const model = await replay();
  for (const [number, reply] of replies.entries()) {
    expect(await model.complete(replayed({ question: String(number) }))).toEqual({ ...aReply, ...reply, costUsd: 0 });
  }
});

test('a request asked again is a further repeat, in this run or the next', async () => {
  let count = 0;
  const counting: Model['complete'] = async () => ({ ...aReply, content: String(count++) });
  const recorder = recorderOf(counting);
  await recorder.complete(asked());
  await recorder.complete(asked({ repeat: 1 }));
  await recorderOf(counting).complete(asked());
  const model = await replay();
  for (const repeat of [0, 1, 2]) expect((await model.complete(replayed({ repeat }))).content).toBe(String(repeat));
  await expect(model.complete(replayed({ repeat: 3 }))).rejects.toMatchObject({ kind: 'unrecorded' });
});

test('a hundred answers at once each get a line of their own', async () => {
  const recorder = recorderOf(echo);
  const questions = Array.from({ length: 100 }, (_, number) => `question ${number}\n☔`);
  await Promise.all(questions.map((question) => recorder.complete(asked({ question }))));
  const model = await replay();
  for (const question of questions) expect((await model.complete(replayed({ question }))).content).toBe(question);
  expect((await written()).split('\n')).toHaveLength(101);
});

test('thoughts, names and all of the usage are there again', async () => {
  const usage = {
    inputTokens: 10,
    outputTokens: 4,
    cachedInputTokens: 7,
    cacheWriteInputTokens: 1,
    reasoningTokens: 2,
  };
  const listening = () => {
    const parts: ReplyPart[] = [];
    return { parts, listener: { hasBegun: false, take: (part: ReplyPart) => void parts.push(part) } };
  };
  const recorder = recorderOf(async ({ listener }) => {
    for (const reasoning of ['Hm', 'm.']) listener?.take({ reasoning });
    return { ...aReply, usage, responseId: 'chatcmpl-9' };
  });
  const [live, again] = [listening(), listening()];
  const reply = await recorder.complete(asked({ listener: live.listener }));
  expect(live.parts).toEqual([{ reasoning: 'Hm' }, { reasoning: 'm.' }]);
  expect(await (await replay()).complete(replayed({ listener: again.listener }))).toEqual({ ...reply, costUsd: 0 });
  expect(again.parts).toEqual([{ reasoning: 'Hmm.' }]);
});

test('tool calls without an id are told and written with the same one, of which each turn has another', async () => {
  const told: (string | undefined)[] = [];
  const listener = {
    hasBegun: false,
    take: ({ toolCalls = [] }: ReplyPart) => void told.push(...toolCalls.map(({ id }) => id)),
  };
  const recorder = recorderOf(async (call) => {
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
  expect(idsOf(await (await replay()).complete(replayed()))).toEqual(ids);
});

test('an answer is on disk when it is handed on, and a failure leaves nothing', async () => {
  const recorder = recorderOf(echo);
  await recorder.complete(asked({ question: 'kept' }));
  const before = await written();
  expect(before).toContain('"kept"');
  await expect(recorder.complete(asked({ model: 'unknown-model' }))).rejects.toBeInstanceOf(ModelError);
  expect(await written()).toBe(before);
});

describe('a file', () => {
  test('whose last line has no end gets one before more is written', async () => {
    await mkdir(join(root, 'evals'));
    const line = '{"request":{"model":"m","messages":[{"role":"user","content":"q"}]},"response":{"content":"old"}}';
    await writeFile(join(root, path), line);
    await recorderOf(echo).complete(asked());
    expect((await written()).split('\n')[0]).toBe(line);
    expect(parseRecordings(await written(), path).recordings).toHaveLength(2);
  });

  test('that a link leads out of the repository is not written to', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'lanegate-elsewhere-'));
    await symlink(elsewhere, join(root, 'evals'));
    await expect(recorderOf(echo).complete(asked())).rejects.toThrow('the recording lies behind a link');
    expect(await readdir(elsewhere)).toEqual([]);
    await rm(elsewhere, { recursive: true });
  });

  test('that is a link is not written to either', async () => {
    await mkdir(join(root, 'evals'));
    await symlink(join(root, 'elsewhere'), join(root, path));
    await expect(recorderOf(echo).complete(asked())).rejects.toThrow('the recording lies behind a link');
    expect(await readdir(root)).toEqual(['evals']);
  });

  test('holds no secret that a server or a prompt has repeated', async () => {
    await recorderOf(echo).complete(asked({ question: 'the key is c2VjcmV0' }));
    expect(await written()).not.toContain('c2VjcmV0');
    expect(parseRecordings(await written(), path).recordings[0]?.response.content).toBe('the key is ***');
  });

  test('that cannot be written is the user’s to mend, and told for every answer', async () => {
    await mkdir(join(root, path), { recursive: true });
    const recorder = recorderOf(echo);
    for (const outcome of await Promise.allSettled([recorder.complete(asked()), recorder.complete(asked())])) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(UserError) });
    }
    await expect(recorder.complete(asked())).rejects.toThrow('the recording cannot be written');
  });
});
