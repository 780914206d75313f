import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOpenAiModel } from '../../../../src/adapters/models/openai/openai-model.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { openAiChunks, openAiEcho } from '../../../fixtures/dialects.js';
import { events, json, LoopbackServer, type Respond } from '../../../fixtures/loopback-server.js';
import { modelContract } from '../../../ports/model.contract.js';

const key = 'sk-test-0123456789abcdef';
const server = new LoopbackServer(openAiEcho);
const model = createOpenAiModel({ keyFor: () => key, concurrency: 20, requestTimeoutMs: 60_000 });
beforeAll(() => server.start());
afterAll(() => server.close());

/** A busy machine may take its time for a token; only a stall that a test waits for is short. */
const patient = { first_token_s: 60, stall_s: 60 };
const hasty = { first_token_s: 60, stall_s: 0.1 };
type Ending = 'cut' | 'stall' | undefined;

const asked = (changes: Parameters<typeof aModelCall>[0] = {}, limits = patient): ModelCall =>
  aModelCall({
    provider: { api: 'openai', base_url: `${server.url}/v1`, key_env: 'K', stream: true, ...limits },
    ...changes,
  });
const answering = (respond: Respond, changes: Parameters<typeof aModelCall>[0] = {}, limits = patient) => {
  server.respond = respond;
  return model.complete(asked(changes, limits));
};
const streaming = (list: readonly unknown[], ending?: Ending) =>
  answering(events(list, ending), {}, ending === 'stall' ? hasty : patient);

describe('answers that are streamed', () => {
  beforeAll(() => {
    server.respond = openAiEcho;
  });
  modelContract(async () => ({
    model,
    echoing: (question) => asked({ question }),
    unanswerable: asked({ model: 'unknown-model' }),
  }));
});

const usage = {
  prompt_tokens: 10,
  completion_tokens: 5,
  completion_tokens_details: { reasoning_tokens: 4 },
  prompt_tokens_details: { cached_tokens: 3, cache_write_tokens: 2 },
};

test('a last chunk with usage and no choices is not an empty answer', async () => {
  const reply = await streaming([
    ...openAiChunks('hello'),
    { id: 'c1', model: 'm-1', system_fingerprint: 'fp_7', choices: [], usage },
    'data: [DONE]\n\n',
  ]);
  expect(reply).toMatchObject({
    content: 'hello',
    finishReason: 'stop',
    servedModel: 'm-1',
    systemFingerprint: 'fp_7',
    responseId: 'c1',
    firstTokenMs: expect.any(Number),
    usage: { inputTokens: 10, outputTokens: 5, cachedInputTokens: 3, cacheWriteInputTokens: 2, reasoningTokens: 4 },
  });
  expect(server.last.body).toMatchObject({ stream: true, stream_options: { include_usage: true } });
});

test.each([
  ['ends without [DONE]', undefined],
  ['is cut', 'cut'],
  ['stalls', 'stall'],
] as const)('a stream that %s after its reason to finish is whole', async (_what, ending) => {
  expect(await streaming(openAiChunks('hello'), ending)).toMatchObject({ content: 'hello', finishReason: 'stop' });
});

test.each([
  ['ends', undefined, /ended its stream without a reason to finish$/],
  ['is cut', 'cut', /closed the connection in the middle of its answer$/],
  ['stalls', 'stall', /streamed nothing more for 0\.1 s/],
] as const)('a stream that %s before it is never an answer', async (_what, ending, message) => {
  const call = streaming(openAiChunks('hello').slice(0, 3), ending);
  await expect(call).rejects.toMatchObject({ kind: 'stream-cut', retryable: true });
  await expect(call).rejects.toThrow(message);
});

test('an error that a choice of a stream carries is one, as in a whole answer', async () => {
  const [first, ...others] = openAiChunks('hello');
  const broken = { choices: [{ index: 0, delta: {}, finish_reason: 'error', error: { code: 502, message: 'gone' } }] };
  await expect(streaming([first, ...others.slice(0, 2), broken])).rejects.toMatchObject({
    kind: 'server-error',
    reply: { finishReason: 'unknown' },
  });
});

describe('a stream of two choices', () => {
  const choice = (index: number, delta: object, finish_reason: string | null = null) => ({
    id: 'c1',
    choices: [{ index, delta, finish_reason }],
  });
  const first = [choice(0, { content: 'Hello' }), choice(0, {}, 'stop')];
  const second = [choice(1, { content: 'He' }), choice(1, { content: 'llo' }), choice(1, {}, 'stop')];
  const two = (list: readonly unknown[], ending?: Ending) =>
    answering(events(list, ending), { parameters: { max_tokens: 64, n: 2 } }, ending === 'stall' ? hasty : patient);

  test.each([
    ['in its second', [...first, ...second.slice(0, 1)]],
    ['before its second', first],
  ])('that breaks %s is no answer, however it breaks', async (_where, list) => {
    await expect(two(list, 'cut')).rejects.toMatchObject({ kind: 'stream-cut' });
    await expect(two(list, 'stall')).rejects.toMatchObject({ kind: 'stream-cut' });
    await expect(two(list)).rejects.toMatchObject({ kind: 'stream-cut' });
  });

  test('is whole once both have ended, in whatever order', async () => {
    const [start, ...rest] = second;
    expect(await two([start, ...first, ...rest], 'cut')).toMatchObject({ content: 'Hello', finishReason: 'stop' });
  });

  test('may hold one where its server gives no more and says so, and none that is half', async () => {
    expect(await two([...first, 'data: [DONE]\n\n'])).toMatchObject({ content: 'Hello' });
    const half = two([...first, ...second.slice(0, 1), 'data: [DONE]\n\n']);
    await expect(half).rejects.toMatchObject({ kind: 'stream-cut' });
  });
});

test('[DONE] alone makes no answer whole', async () => {
  await expect(streaming([...openAiChunks('hello').slice(0, 3), 'data: [DONE]\n\n'])).rejects.toMatchObject({
    kind: 'stream-cut',
  });
});

test('events that say nothing of the answer are passed over', async () => {
  const [first, ...others] = openAiChunks('hello');
  const reply = await streaming([first, 'data: \n\n', ': waiting\n\n', { object: 'ping' }, ...others]);
  expect(reply.content).toBe('hello');
});

test('a whole answer with an event that is no JSON may lack a word, so it is malformed', async () => {
  const [first, ...others] = openAiChunks('hello');
  await expect(streaming([first, 'data: {"choices":[{"del\n\n', ...others])).rejects.toMatchObject({
    kind: 'malformed',
    retryable: true,
  });
});

test('a stream of nothing but such chunks is malformed', async () => {
  await expect(streaming(['data: {"choices":\n\n', 'data: <html>\n\n'])).rejects.toMatchObject({
    kind: 'malformed',
    retryable: true,
  });
  await expect(streaming([])).rejects.toMatchObject({ kind: 'malformed' });
});

test('tool calls are put together from parts that come in any order of their places', async () => {
  const part = (index: number, id: string | undefined, name: string | undefined, text: string) => ({
    choices: [{ index: 0, delta: { tool_calls: [{ index, id, function: { name, arguments: text } }] } }],
  });
  const list = [
    part(0, 'a', 'look', '{"x"'),
    part(1, 'b', 'hear', '{'),
    part(0, undefined, undefined, ':1'),
    part(1, undefined, undefined, '}'),
  ];
  const reply = await streaming([...list, { choices: [{ index: 0, delta: {}, finish_reason: 'tool_calls' }] }]);
  expect(reply).toMatchObject({ content: '', finishReason: 'tool_calls' });
  expect(reply.toolCalls).toEqual([
    { id: 'a', name: 'look', arguments: '{"x":1' },
    { id: 'b', name: 'hear', arguments: '{}' },
  ]);
});

test('a content that comes in parts has the text of them, and their thoughts are none of it', async () => {
  const saying = (content: unknown, finish_reason: string | null = null) => ({
    choices: [{ index: 0, delta: { content }, finish_reason }],
  });
  const thinking = (text: string) => saying([{ type: 'thinking', thinking: [{ type: 'text', text }] }]);
  const text = (said: string) => ({ type: 'text', text: said });
  const chunks = [saying(''), thinking('Hm'), saying([text('He'), text('l')]), saying('lo'), saying([], 'stop')];
  expect(await streaming(chunks)).toMatchObject({ content: 'Hello', finishReason: 'stop' });
});

test.each([
  ['a refusal', { refusal: 'I cannot.' }, 'stop', { refusal: 'I cannot.', content: '' }],
  ['a filter', { content: 'x' }, 'content_filter', { finishReason: 'content_filter' }],
  ['the cap', { content: 'x' }, 'length', { finishReason: 'length' }],
])('an answer that %s ended is told so', async (_what, delta, finish_reason, expected) => {
  expect(await streaming([{ choices: [{ delta, finish_reason }] }])).toMatchObject(expected);
});

describe('an error inside a stream', () => {
  test.each([
    ['rate_limit_exceeded', 'rate-limited', true],
    ['server_error', 'server-error', true],
    ['insufficient_quota', 'rejected', false],
    ['context_length_exceeded', 'context-overflow', false],
  ])('of the code %s is %s', async (code, kind, retryable) => {
    const call = streaming([...openAiChunks('hello').slice(0, 3), { error: { code, message: 'no' } }], 'stall');
    await expect(call).rejects.toMatchObject({ kind, retryable, reply: { content: 'hello' } });
  });

  test('that is no JSON is one all the same', async () => {
    await expect(streaming(['event: error\ndata: out of memory\n\n'])).rejects.toThrow(
      /answered 200 with an error: out of memory$/,
    );
  });

  test('counts after a reason to finish too', async () => {
    await expect(streaming([...openAiChunks('hello'), { error: { message: 'no' } }])).rejects.toMatchObject({
      kind: 'server-error',
    });
  });
});

describe('a stream that was asked for and did not come', () => {
  const completion = { choices: [{ message: { content: 'whole' }, finish_reason: 'stop' }] };

  test('is read as JSON', async () => {
    const reply = await answering(json(completion));
    expect(reply.content).toBe('whole');
    expect(reply).not.toHaveProperty('firstTokenMs');
  });

  test('but for its type is read as what it is', async () => {
    const text = openAiChunks('hello')
      .map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`)
      .join('');
    expect(
      (await answering((response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(text))).content,
    ).toBe('hello');
  });

  test('but came as a page is malformed', async () => {
    const page: Respond = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
    await expect(answering(page)).rejects.toMatchObject({ kind: 'malformed', retryable: true });
  });

  test('is an error where its status says so', async () => {
    await expect(answering(json({ error: { code: 'insufficient_quota' } }, 429))).rejects.toMatchObject({
      kind: 'rejected',
    });
  });
});

test('a stream that nobody asked for is read all the same', async () => {
  const { stream: _stream, ...provider } = asked().provider as never as Record<string, unknown>;
  expect((await answering(events(openAiChunks('hello')), { provider: provider as never })).content).toBe('hello');
});

test.each([
  ['two chunks', openAiChunks(key)],
  [
    'the escapes of JSON',
    [`data: {"choices":[{"delta":{"content":"\\u0073${key.slice(1)}"},"finish_reason":"stop"}]}\n\n`],
  ],
])('a key that a server repeats in %s is not carried further', async (_where, list) => {
  expect((await streaming(list)).content).toBe('***');
});

test('a key hidden in the arguments of a tool is not carried further', async () => {
  const call = { index: 0, id: 'a', function: { name: 'look', arguments: `{"k":"\\u0073${key.slice(1)}"}` } };
  const reply = await streaming([{ choices: [{ delta: { tool_calls: [call] }, finish_reason: 'tool_calls' }] }]);
  expect(reply.toolCalls?.[0]?.arguments).toBe('{"k":"***"}');
});

describe('embeddings', () => {
  const messages = [
    { role: 'user' as const, content: 'a' },
    { role: 'user' as const, content: 'b' },
  ];
  const embedding = (data: unknown) =>
    answering(json({ model: 'e-1', data, usage: { prompt_tokens: 4, total_tokens: 4 } }), {
      operation: 'embeddings',
      messages,
      model: 'e-1',
    });

  test('come in the order of the texts', async () => {
    const reply = await embedding([
      { index: 1, embedding: [3, 4] },
      { index: 0, embedding: [1, 2] },
    ]);
    expect(reply).toMatchObject({
      vectors: [
        [1, 2],
        [3, 4],
      ],
      finishReason: 'stop',
      usage: { inputTokens: 4, outputTokens: 0 },
    });
    expect(server.last).toMatchObject({ path: '/v1/embeddings', body: { model: 'e-1', input: ['a', 'b'] } });
  });

  test.each([
    [[{ index: 0, embedding: [1] }]],
    [
      [
        { index: 0, embedding: [1] },
        { index: 0, embedding: [1] },
      ],
    ],
    [
      [
        { index: 0, embedding: [1] },
        { index: 2, embedding: [1] },
      ],
    ],
    [
      [
        { index: 0, embedding: [1] },
        { index: 1, embedding: 'AAAA' },
      ],
    ],
    [
      [
        { index: 0, embedding: [1] },
        { index: 1, embedding: [null] },
      ],
    ],
    [
      [
        { index: 0, embedding: [1] },
        { index: -1, embedding: [1] },
      ],
    ],
  ])('that are not one for each text are malformed: %j', async (data) => {
    await expect(embedding(data)).rejects.toMatchObject({ kind: 'malformed' });
  });
});

describe('before anything is sent', () => {
  test.each(['https://models.github.ai/inference', 'https://models.inference.ai.azure.com'])(
    '%s is told to be gone',
    async (base_url) => {
      const call = model.complete(asked({ provider: { api: 'openai', base_url } }));
      await expect(call).rejects.toMatchObject({ kind: 'rejected', retryable: false });
      await expect(call).rejects.toThrow(
        / is gone: GitHub Models was retired on 2026-07-30; name another provider in lanegate\.yml$/,
      );
    },
  );

  test('what a model is known to refuse is refused', async () => {
    const before = server.requests.length;
    const call = model.complete(asked({ model: 'gpt-5', parameters: { max_tokens: 5, temperature: 0 } }));
    await expect(call).rejects.toThrow(/^gpt-5 takes no `temperature`: leave it out/);
    expect(server.requests).toHaveLength(before);
  });
});
