import { describe, expect, test } from 'vitest';
import { createReplayModel } from '../../../../src/adapters/models/replay/replay-model.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import type { VerbatimRequest } from '../../../../src/domain/inference/call/verbatim.js';
import { answerLine } from '../../../../src/domain/inference/recording/record-line.js';
import { parseRecordings, type RecordingBook } from '../../../../src/domain/inference/recording/recording.js';
import { ModelError } from '../../../../src/ports/model.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { modelContract } from '../../../ports/model.contract.js';

const path = 'evals/recordings.jsonl';

const aLine = (question: string, content: string, model = 'example-1') =>
  JSON.stringify({ request: { model, messages: [{ role: 'user', content: question }] }, response: { content } });

const aBook = (...lines: readonly string[]): RecordingBook => parseRecordings(lines.join('\n'), path);

const asked = (question: string, changes: Partial<ModelCall> = {}): ModelCall =>
  aModelCall({ provider: { api: 'replay', path }, question, ...changes });

modelContract(async () => {
  const questions = Array.from({ length: 20 }, (_, i) => `question ${i}: what is the weather like in Östersund? ☔`);
  const all = [...questions, 'What is six times seven?', 'What is left as it was?', 'What is never asked?'];
  return {
    model: createReplayModel({
      recordings: [aBook(...all.map((question) => aLine(question, question)))],
      headRecordings: [],
    }),
    echoing: asked,
    unanswerable: asked('What was never recorded?'),
  };
});

test('a recording is served whole, at no cost', async () => {
  const line = JSON.stringify({
    request: { model: 'example-1', messages: [{ role: 'user', content: 'q' }] },
    response: {
      content: 'a',
      finish_reason: 'max_tokens',
      usage: { input_tokens: 3, output_tokens: 2 },
      latency_ms: 17,
    },
  });
  const model = createReplayModel({ recordings: [aBook(line)], headRecordings: [] });
  expect(await model.complete(asked('q'))).toEqual({
    content: 'a',
    finishReason: 'length',
    usage: { inputTokens: 3, outputTokens: 2 },
    latencyMs: 17,
    costUsd: 0,
    cached: false,
  });
});

describe('repeats', () => {
  test('share the one answer that was recorded', async () => {
    const model = createReplayModel({ recordings: [aBook(aLine('q', 'only'))], headRecordings: [] });
    expect((await model.complete(asked('q', { repeat: 7 }))).content).toBe('only');
  });

  test('have the recorded answers in turn, and past the last there is none', async () => {
    const model = createReplayModel({ recordings: [aBook(aLine('q', 'one'), aLine('q', 'two'))], headRecordings: [] });
    expect((await model.complete(asked('q', { repeat: 0 }))).content).toBe('one');
    expect((await model.complete(asked('q', { repeat: 1 }))).content).toBe('two');
    await expect(model.complete(asked('q', { repeat: 2 }))).rejects.toMatchObject({
      kind: 'unrecorded',
      message: 'evals/recordings.jsonl has no answer of example-1 in repeat 2 to “q”',
    });
  });
});

describe("head's recordings", () => {
  const model = createReplayModel({
    recordings: [aBook(aLine('known', "policy's"))],
    headRecordings: [aBook(aLine('known', "head's"), aLine('new', "head's"))],
  });

  test('never replace what policy knows', async () => {
    const reply = await model.complete(asked('known'));
    expect(reply).toMatchObject({ content: "policy's" });
    expect(reply.unverified).toBeUndefined();
  });

  test('answer what policy does not know, unverified', async () => {
    expect(await model.complete(asked('new'))).toMatchObject({ content: "head's", unverified: true });
  });
});

describe('a recording does not answer', () => {
  const model = createReplayModel({ recordings: [aBook(aLine('q', 'a'))], headRecordings: [] });
  const message = { role: 'user', content: 'q' } as const;

  test.each<[string, ModelCall]>([
    ['another model', asked('q', { model: 'example-2' })],
    ['another file', asked('q', { provider: { api: 'replay', path: 'other.jsonl' } })],
    ['another role', asked('q', { messages: [{ role: 'system', content: 'q' }] })],
    ['more messages', asked('q', { messages: [message, message] })],
    ['a text that imitates two messages', asked('q', { messages: [{ role: 'user', content: 'q\nuser 1 q' }] })],
  ])('%s', async (_what, call) => {
    const failure = await model.complete(call).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ModelError);
    expect(failure).toMatchObject({ kind: 'unrecorded', retryable: false });
  });
});

describe('a line that names its provider', () => {
  const lineOf = (name: string, content: string) =>
    answerLine(asked('q', { provider: { api: 'record', path, of: { api: 'echo' }, asked: name } }), {
      content,
      finishReason: 'stop',
      latencyMs: 1,
      costUsd: 1,
      cached: false,
    });
  const model = createReplayModel({
    recordings: [aBook(lineOf('a', 'from A'), lineOf('b', 'from B'))],
    headRecordings: [],
  });
  const of = (provider: string) => asked('q', { provider: { api: 'replay', path, provider } });

  test('answers for that provider alone', async () => {
    expect((await model.complete(of('a'))).content).toBe('from A');
    expect((await model.complete(of('b'))).content).toBe('from B');
    await expect(model.complete(of('c'))).rejects.toMatchObject({ kind: 'unrecorded' });
  });

  test('answers whoever does not say whose lines to take, as lines of an older recording answer for all', async () => {
    expect((await model.complete(asked('q', { repeat: 1 }))).content).toBe('from B');
    const older = createReplayModel({ recordings: [aBook(aLine('q', 'of anyone'))], headRecordings: [] });
    expect((await older.complete(of('a'))).content).toBe('of anyone');
  });
});

test('what is missing is named by its beginning, on one line', async () => {
  const model = createReplayModel({ recordings: [], headRecordings: [] });
  const question = `first line\n\u001b[2J${'x'.repeat(200)}`;
  const expected = `evals/recordings.jsonl has no answer of example-1 to “first line [2J${'x'.repeat(65)}…”`;
  await expect(model.complete(asked(question))).rejects.toThrow(expected);
});

describe("a client's own words", () => {
  const verbatim = (body: Record<string, unknown>): VerbatimRequest => ({ dialect: 'chat', body, untranslatable: [] });
  const recorded = (body: Record<string, unknown>, content: string): string =>
    answerLine(asked('q', { verbatim: verbatim(body) }), {
      content,
      finishReason: 'stop',
      latencyMs: 1,
      costUsd: 1,
      cached: false,
      verbatim: { dialect: 'chat', isStream: true, text: `data: {"said":"${content}"}\n\n` },
    });
  const plain = aLine('q', 'plain');
  const model = createReplayModel({
    recordings: [aBook(recorded({ top_k: 1 }, 'one'), recorded({ top_k: 2 }, 'two'), plain)],
    headRecordings: [],
  });

  test('have the line that was recorded of them, with the reply in the words of its provider', async () => {
    const reply = await model.complete(asked('q', { verbatim: verbatim({ top_k: 2, stream: true }), repeat: 3 }));
    expect(reply).toMatchObject({
      content: 'two',
      verbatim: { dialect: 'chat', isStream: true, text: 'data: {"said":"two"}\n\n' },
    });
  });

  const contentsOf = async (from: typeof model, changes: Partial<ModelCall>) => {
    const replies = [0, 1, 2].map((repeat) => from.complete(asked('q', { ...changes, repeat })));
    return (await Promise.all(replies)).map(({ content }) => content);
  };

  test('that were never recorded have the lines of the same conversation', async () => {
    expect(await contentsOf(model, { verbatim: verbatim({ top_k: 9 }) })).toEqual(['one', 'two', 'plain']);
  });

  test('are not what a call of no client is answered with, unless nothing else was recorded', async () => {
    expect(await contentsOf(model, {})).toEqual(['plain', 'plain', 'plain']);
    const lines = [recorded({ top_k: 1 }, 'one'), recorded({ top_k: 2 }, 'two'), recorded({ top_k: 3 }, 'three')];
    const others = createReplayModel({ recordings: [aBook(...lines)], headRecordings: [] });
    expect(await contentsOf(others, {})).toEqual(['one', 'two', 'three']);
  });

  test.each(['max_tokens', 'max_completion_tokens'])('are others with another %s, in whatever order', async (cap) => {
    const lines = [{ [cap]: 5 }, {}, { [cap]: 100 }].map((body, index) => recorded(body, String(index)));
    const from = createReplayModel({ recordings: [aBook(...lines)], headRecordings: [] });
    const asking = async (body: Record<string, unknown>) =>
      (await from.complete(asked('q', { verbatim: verbatim(body), takesNext: true }))).content;
    const other = cap === 'max_tokens' ? { max_completion_tokens: null } : {};
    expect([await asking({ [cap]: 100, ...other }), await asking({}), await asking({ [cap]: 5 })]).toEqual([
      ...['2', '1', '0'],
    ]);
  });

  test('are the same whoever is said to ask, as clients do with names that are new in each run', async () => {
    const marked = (top_k: number, run: string) => ({ top_k, user: run, metadata: { run }, prompt_cache_key: run });
    const from = createReplayModel({
      recordings: [aBook(recorded(marked(1, 'a'), 'one'), recorded(marked(2, 'b'), 'two'))],
      headRecordings: [],
    });
    const asking = async (body: Record<string, unknown>) =>
      (await from.complete(asked('q', { verbatim: verbatim(body), takesNext: true }))).content;
    expect([await asking(marked(2, 'c')), await asking(marked(1, 'd'))]).toEqual(['two', 'one']);
  });

  test('of another dialect have the answer alone', async () => {
    const other: VerbatimRequest = { dialect: 'messages', body: {}, untranslatable: [] };
    expect(await model.complete(asked('q', { verbatim: other }))).not.toHaveProperty('verbatim');
  });
});

test('requests that are translated each have the line of what they ask beside the same conversation', async () => {
  const asking = (parameters: Record<string, unknown>) =>
    asked('q', { translation: { dialect: 'responses', parameters } });
  const tools = [{ type: 'function', function: { name: 'look' } }];
  const kinds = [{}, { tools }, { response_format: { type: 'json_object' } }, { temperature: 1 }];
  const lines = kinds.map((kind, index) =>
    answerLine(asking(kind), {
      content: String(index),
      finishReason: 'stop',
      latencyMs: 1,
      costUsd: 1,
      cached: false,
    }),
  );
  const model = createReplayModel({ recordings: [aBook(...lines)], headRecordings: [] });
  for (const [index, kind] of kinds.entries())
    expect(await model.complete(asking(kind))).toMatchObject({ content: String(index) });
});

test('a conversation that shows a picture has the answer to that picture', async () => {
  const showing = (url: string): ModelCall =>
    asked('', { messages: [{ role: 'user', content: 'Look', parts: [{ type: 'image_url', image_url: { url } }] }] });
  const answer = { content: 'a cat', finishReason: 'stop', latencyMs: 1, costUsd: 1, cached: false } as const;
  const model = createReplayModel({ recordings: [aBook(answerLine(showing('data:,a'), answer))], headRecordings: [] });
  expect(await model.complete(showing('data:,a'))).toMatchObject({ content: 'a cat' });
  await expect(model.complete(showing('data:,b'))).rejects.toMatchObject({ kind: 'unrecorded' });
});

describe('where nobody tells the repeat', () => {
  const takingNext = (question: string, changes: Parameters<typeof aModelCall>[0] = {}) =>
    asked(question, { takesNext: true, ...changes });
  const open = () =>
    createReplayModel({
      recordings: [aBook(aLine('q', 'one'), aLine('r', 'other'), aLine('q', 'two'), aLine('s', 'alone'))],
      headRecordings: [],
    });

  test('each asking has the next line, until there is none', async () => {
    const model = open();
    const contents: string[] = [];
    for (const question of ['q', 'r', 'q']) contents.push((await model.complete(takingNext(question))).content);
    expect(contents).toEqual(['one', 'other', 'two']);
    await expect(model.complete(takingNext('q'))).rejects.toMatchObject({ kind: 'unrecorded' });
    expect((await model.complete(asked('q', { repeat: 1 }))).content).toBe('two');
  });

  test('a request that was recorded once has that line each time', async () => {
    const model = open();
    for (const _time of [0, 1, 2]) expect((await model.complete(takingNext('s'))).content).toBe('alone');
  });
});
