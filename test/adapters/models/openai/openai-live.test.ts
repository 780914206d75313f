import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOpenAiModel } from '../../../../src/adapters/models/openai/openai-model.js';
import { createSecretKeeper } from '../../../../src/adapters/system/secret-keeper.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import type { VerbatimRequest } from '../../../../src/domain/inference/call/verbatim.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { CollectingListener } from '../../../fixtures/collecting-listener.js';
import { openAiChunks } from '../../../fixtures/dialects.js';
import { events, json, LoopbackServer, type Respond } from '../../../fixtures/loopback-server.js';

const key = 'sk-test-0123456789abcdef';
const otherKey = 'xai-another-9876543210';
const server = new LoopbackServer(events(openAiChunks('hello')));
const model = createOpenAiModel({ keyFor: () => key, concurrency: 20, requestTimeoutMs: 20_000 });
beforeAll(() => server.start());
afterAll(() => server.close());

const asked = (changes: Partial<ModelCall> = {}): ModelCall =>
  aModelCall({
    provider: { api: 'openai', base_url: `${server.url}/v1`, key_env: 'K', first_token_s: 10 },
    ...changes,
  });

const listeningTo = async (respond: Respond, changes: Partial<ModelCall> = {}) => {
  server.respond = respond;
  const listener = new CollectingListener();
  const outcome = await model.complete(asked({ listener, ...changes })).then(
    (reply) => ({ reply, error: undefined }),
    (error: unknown) => ({ reply: undefined, error }),
  );
  return { listener, ...outcome };
};

const chunk = (delta: object, finish_reason: string | null = null) => ({
  id: 'c1',
  choices: [{ index: 0, delta, finish_reason }],
});
const saying = (...texts: readonly string[]) => [
  chunk({ role: 'assistant', content: '' }),
  ...texts.map((content) => chunk({ content })),
  chunk({}, 'stop'),
];

const body = {
  model: 'a-route',
  messages: [{ role: 'user', content: 'Hi' }],
  stream: true,
  stream_options: { include_obfuscation: false },
  max_completion_tokens: 5000,
  store: true,
  metadata: { of: 'the client' },
};
const verbatim = (changes: Partial<VerbatimRequest> = {}): VerbatimRequest => ({
  dialect: 'chat',
  body,
  untranslatable: [],
  ...changes,
});

describe('an answer that somebody reads as it comes', () => {
  test('is asked for as a stream, and told in parts that are the same answer', async () => {
    const { listener, reply } = await listeningTo(events([...saying('Hel', 'lo'), 'data: [DONE]\n\n']));
    expect(server.last.body).toMatchObject({ stream: true, stream_options: { include_usage: true } });
    expect(listener.text).toBe('Hello');
    expect(reply?.content).toBe('Hello');
    expect(listener.parts.map(({ event }) => event?.dialect)).toEqual(['chat', 'chat', 'chat', 'chat']);
    expect(listener.parts.map(({ event }) => JSON.parse(event?.data ?? ''))).toEqual(saying('Hel', 'lo'));
  });

  test('is told from its first part on by the names that its provider gives it, later or not', async () => {
    const named = { id: 'c7', model: 'gpt-served' };
    const unnamed = { ...chunk({ role: 'assistant', content: '' }), id: '', model: '' };
    const chunks = [unnamed, ...saying('Hello').map((each) => ({ ...each, ...named }))];
    const { listener, reply } = await listeningTo(events(chunks));
    const names = { responseId: 'c7', servedModel: 'gpt-served' };
    expect([listener.parts[0], reply]).toMatchObject([names, names]);
  });

  test('is told before it is whole', async () => {
    let goOn = (): void => {};
    server.respond = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const [role, first, ...others] = saying('Hel', 'lo').map((each) => `data: ${JSON.stringify(each)}\n\n`);
      response.write(`${role}${first}`);
      goOn = () => response.end(others.join(''));
    };
    const listener = new CollectingListener(() => {
      goOn();
      goOn = () => undefined;
    });
    expect(await model.complete(asked({ listener }))).toMatchObject({ content: 'Hello' });
  });

  test('is given up upstream as soon as its reader leaves', async () => {
    let gone = Promise.resolve();
    server.respond = (response) => {
      gone = new Promise((resolve) => response.once('close', resolve));
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(chunk({ content: 'Hel' }))}\n\n`);
    };
    const leaves = new AbortController();
    const listener = new CollectingListener(() => leaves.abort(new Error('gone')));
    await expect(model.complete(asked({ listener }), leaves.signal)).rejects.toThrow('gone');
    await gone;
    expect(listener.text).toBe('Hel');
  });

  test('holds back what comes before the first token, so that a stream that never begins was read by nobody', async () => {
    const { listener, error } = await listeningTo(events([chunk({ role: 'assistant', content: '' })], 'cut'));
    expect(error).toMatchObject({ kind: 'stream-cut', retryable: true });
    expect(listener).toMatchObject({ hasBegun: false, parts: [] });
  });

  test('is told without what is behind a gap', async () => {
    const list = [...saying('Hel').slice(0, 2), 'data: {"choices": [{"del\n\n', ...saying('lo').slice(1)];
    const { listener, error } = await listeningTo(events(list, 'stall'));
    expect(error).toMatchObject({ kind: 'malformed' });
    expect(listener.text).toBe('Hel');
  });

  test('is malformed from a gap on, although nobody waits for its end then', async () => {
    server.respond = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const each of saying('Hel').slice(0, 2)) response.write(`data: ${JSON.stringify(each)}\n\n`);
      setTimeout(() => response.end('data: {"choices": [{"del\n\n'), 20);
    };
    const listener = new CollectingListener();
    const failure = model.complete(asked({ listener }));
    await expect(failure).rejects.toMatchObject({ kind: 'malformed', retryable: true });
    await expect(failure).rejects.toThrow(/1 event of the stream cannot be read/);
  });

  test.each([
    ['whose reader has its beginning', 20],
    ['of which nobody has read anything', 0],
  ])('is malformed where its bytes are no UTF-8, also one %s', async (_what, pauseMs) => {
    server.respond = async (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const [first, ...others] = saying('Hello').map((each) => `data: ${JSON.stringify(each)}\n\n`);
      response.write(first);
      if (pauseMs > 0) response.write(others.shift());
      await wait(pauseMs);
      response.write(
        Buffer.concat([Buffer.from('data: {"choices":[{"index":0,"delta":{"content":"'), Buffer.of(0xff)]),
      );
      response.end(['"}}]}\n\n', ...others].join(''));
    };
    const listener = new CollectingListener();
    const failure = model.complete(asked({ listener }));
    await expect(failure).rejects.toMatchObject({ kind: 'malformed', retryable: true });
    await expect(failure).rejects.toThrow(/its stream is not UTF-8/);
    expect(listener.text).not.toMatch(/\ufffd/);
  });

  test('tells the texts and the thoughts of a content that comes in parts', async () => {
    const thought = { type: 'thinking', thinking: [{ type: 'text', text: 'hm' }] };
    const parts = [chunk({ content: [thought] }), chunk({ content: [{ type: 'text', text: 'Hel' }] })];
    const { listener, reply } = await listeningTo(events([...parts, ...saying('lo')]));
    expect(reply).toMatchObject({ reasoning: 'hm', content: 'Hello' });
    expect(listener.text).toBe('Hello');
    expect(listener.parts.map(({ reasoning }) => reasoning).filter(Boolean)).toEqual(['hm']);
  });

  test('tells thoughts, refusals and the pieces of tool calls, whole calls without an index included', async () => {
    const call = (index: number | undefined, id: string | undefined, name: string | undefined, text: string) =>
      chunk({ tool_calls: [{ index, id, function: { name, arguments: text } }] });
    const { listener, reply } = await listeningTo(
      events([
        chunk({ reasoning_content: 'hm' }),
        chunk({ refusal: 'No.' }),
        call(0, 'a', 'look', '{"at"'),
        call(0, undefined, undefined, ':1}'),
        call(undefined, 'b', 'go', '{}'),
        chunk({ tool_calls: [{ index: 2, id: 'c', type: 'custom', custom: { name: 'say', input: 'H' } }] }),
        chunk({ tool_calls: [{ index: 2, custom: { input: 'i' } }] }),
        chunk({}, 'tool_calls'),
      ]),
    );
    expect(listener.parts[0]?.reasoning).toBe('hm');
    expect(listener.parts[1]?.refusal).toBe('No.');
    expect(listener.toolCalls).toEqual(reply?.toolCalls);
    expect(listener.toolCalls).toEqual([
      { id: 'a', name: 'look', arguments: '{"at":1}' },
      { id: 'b', name: 'go', arguments: '{}' },
      { id: 'c', name: 'say', arguments: 'Hi' },
    ]);
  });

  test.each([
    ['counts its calls from 1', [1, 2]],
    ['skips numbers', [0, 3]],
    ['begins with a later number', [5, 2]],
  ])('tells the same calls live as in the whole answer of a server that %s', async (_how, [first, second]) => {
    const piece = (index: number | undefined, id: string | undefined, text: string) => {
      const name = id && `call-${id}`;
      return chunk({ tool_calls: [{ index, id, function: { name, arguments: text } }] });
    };
    const { listener, reply } = await listeningTo(
      events([
        piece(first, 'a', '{"at"'),
        piece(first, undefined, ':1}'),
        piece(second, 'b', '{'),
        piece(second, undefined, '}'),
        chunk({}, 'tool_calls'),
      ]),
    );
    expect(reply?.toolCalls).toEqual([
      { id: 'a', name: 'call-a', arguments: '{"at":1}' },
      { id: 'b', name: 'call-b', arguments: '{}' },
    ]);
    expect(listener.toolCalls).toEqual(reply?.toolCalls);
  });

  test('tells the one call of the older dialect in pieces', async () => {
    const { listener, reply } = await listeningTo(
      events([
        chunk({ function_call: { name: 'look', arguments: '{"at"' } }),
        chunk({ function_call: { arguments: ':1}' } }),
        chunk({}, 'function_call'),
      ]),
    );
    expect(reply?.toolCalls).toEqual([{ id: '', name: 'look', arguments: '{"at":1}' }]);
    expect(listener.toolCalls).toEqual(reply?.toolCalls);
  });

  test('is read by nobody where the server streams nothing, or is said not to', async () => {
    const whole = { id: 'c1', model: 'm', choices: [{ message: { content: 'all' }, finish_reason: 'stop' }] };
    const one = await listeningTo(json(whole));
    expect(one).toMatchObject({ reply: { content: 'all' }, listener: { hasBegun: false } });
    await listeningTo(json(whole), { provider: { api: 'openai', base_url: `${server.url}/v1`, stream: false } });
    expect(server.last.body).not.toHaveProperty('stream');
  });
});

describe('the key that an upstream repeats', () => {
  test.each([
    ['in one event', ['my key is ', key, ' ok']],
    ['split in two', ['my key is sk-test-0123', '456789abcdef ok']],
    ['letter by letter', ['my key is ', ...key]],
    ['escaped', ['my key is ', [...key].map((each) => `\\u00${each.charCodeAt(0).toString(16)}`).join('')]],
    [
      'in base64',
      ['it is ', Buffer.from(key).toString('base64').slice(0, 9), Buffer.from(key).toString('base64').slice(9)],
    ],
    ['in hexadecimal digits', ['it is ', ...(Buffer.from(key).toString('hex').match(/.{4}/g) ?? [])]],
  ])('%s never reaches a reader, whose stream breaks', async (_how, texts) => {
    const { listener, error } = await listeningTo(events(saying(...texts)));
    expect(error).toMatchObject({ kind: 'malformed', retryable: false });
    expect(String(error)).not.toContain(key);
    expect(listener.text).toMatch(/^(?:my key is |it is )?.{0,4}$/);
  });

  test.each([
    ['in one event', [otherKey]],
    ['split in two', [otherKey.slice(0, 11), otherKey.slice(11)]],
    ['letter by letter', [...otherKey]],
  ])('of another provider %s never reaches a reader either', async (_how, texts) => {
    const secrets = createSecretKeeper();
    for (const secret of [key, otherKey]) secrets.remember(secret);
    server.respond = events(saying('it is ', ...texts, ' ok'));
    const watching = createOpenAiModel({ keyFor: () => key, concurrency: 20, watch: secrets.watch });
    const listener = new CollectingListener();
    await expect(watching.complete(asked({ listener }))).rejects.toMatchObject({ kind: 'malformed', retryable: false });
    expect(listener.text).toMatch(/^it is .{0,4}$/);
  });

  test('in another choice, a thought, or the arguments of a tool is found as well', async () => {
    const halves = [key.slice(0, 11), key.slice(11)];
    const places: readonly ((text: string) => object)[] = [
      (text: string) => ({ choices: [{ index: 1, delta: { content: text } }] }),
      (text: string) => chunk({ reasoning: text }),
      (text: string) => chunk({ tool_calls: [{ index: 2, function: { arguments: text } }] }),
      (text: string) => ({ ...chunk({ content: '' }), [text]: 1 }),
    ];
    for (const place of places) {
      const { error } = await listeningTo(
        events([...saying('Hi').slice(0, 2), ...halves.map((half) => place(half)), place(key)]),
      );
      expect(error).toMatchObject({ kind: 'malformed' });
    }
  });

  test('what only looks like its beginning is told as soon as it does not', async () => {
    const { listener, reply } = await listeningTo(events(saying('sk-test-', '01', '2 is no key; sk-test-0')));
    expect(reply?.content).toBe('sk-test-012 is no key; sk-test-0');
    expect(listener.text).toBe(reply?.content);
  });
});

test('a turn that shows more than text goes out in its parts', async () => {
  const parts = [
    { type: 'text', text: 'Look' },
    { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
  ];
  await listeningTo(json({ choices: [] }), { messages: [{ role: 'user', content: 'Look', parts }] });
  expect(server.last.body.messages).toEqual([{ role: 'user', content: parts }]);
});

describe("a client's own words", () => {
  test('are sent as they are, but for the model, the output cap and streaming', async () => {
    const parameters = { max_tokens: 300, temperature: 0.5, user: 'binding' };
    const { reply } = await listeningTo(events(saying('Hello')), { verbatim: verbatim(), parameters });
    expect(server.last.body).toEqual({
      ...body,
      model: 'example-1',
      max_completion_tokens: 300,
      stream_options: { include_obfuscation: false, include_usage: true },
      temperature: 0.5,
      user: 'binding',
    });
    expect(reply?.verbatim).toEqual({
      dialect: 'chat',
      isStream: true,
      text: saying('Hello')
        .map((each) => `data: ${JSON.stringify(each)}\n\n`)
        .join(''),
    });
  });

  test('leave to their binding what they say nothing of', async () => {
    const own = verbatim({ body: { ...body, temperature: null, user: null, stop: null } });
    await listeningTo(events(saying('Hello')), { verbatim: own, parameters: { max_tokens: 9, temperature: 0.5 } });
    expect(server.last.body).toMatchObject({ temperature: 0.5 });
    expect(server.last.body).not.toHaveProperty('user');
  });

  test('may offer functions of old, beside which no tools of theirs go out', async () => {
    const tools = [{ type: 'function', function: { name: 'f' } }];
    const parameters = { max_tokens: 7, tools, tool_choice: 'auto', parallel_tool_calls: false };
    const words = { model: 'm', messages: body.messages, functions: [{ name: 'f' }], function_call: 'auto' };
    await listeningTo(json({ choices: [] }), { parameters, verbatim: verbatim({ body: words }) });
    expect(server.last.body).toMatchObject({ functions: [{ name: 'f' }], function_call: 'auto' });
    for (const name of ['tools', 'tool_choice', 'parallel_tool_calls'])
      expect(server.last.body).not.toHaveProperty(name);
  });

  test('have the cap where their client set it, since a server may know no other place', async () => {
    const { max_completion_tokens: _newer, ...older } = body;
    const own = verbatim({ body: { ...older, max_tokens: 9, max_completion_tokens: null } });
    await listeningTo(events(saying('Hello')), { verbatim: own, parameters: { max_tokens: 9 } });
    expect(server.last.body).toMatchObject({ max_tokens: 9 });
    expect(server.last.body).not.toHaveProperty('max_completion_tokens');
  });

  test('are answered in the words of the provider', async () => {
    const whole = {
      id: 'c1',
      model: 'example-1',
      x: 1,
      choices: [{ message: { content: 'all' }, finish_reason: 'stop' }],
    };
    server.respond = json(whole);
    const reply = await model.complete(asked({ verbatim: verbatim() }));
    expect(server.last.body).not.toHaveProperty('stream');
    expect(server.last.body).not.toHaveProperty('stream_options');
    expect(reply.verbatim).toEqual({ dialect: 'chat', isStream: false, text: JSON.stringify(whole) });
  });

  test('of another dialect are translated, and refused unsent where they cannot be', async () => {
    server.respond = json({ id: 'c1', choices: [{ message: { content: 'all' }, finish_reason: 'stop' }] });
    const foreign = verbatim({ dialect: 'messages' });
    expect(await model.complete(asked({ verbatim: foreign }))).not.toHaveProperty('verbatim');
    expect(server.last.body).toMatchObject({ messages: [{ content: 'What is six times seven?' }] });
    const sent = server.requests.length;
    await expect(
      model.complete(asked({ verbatim: { ...foreign, untranslatable: ['container'] } })),
    ).rejects.toMatchObject({
      kind: 'rejected',
      attempts: 0,
      message: expect.stringMatching(/^`container` has a meaning in the messages API only/),
    });
    expect(server.requests).toHaveLength(sent);
  });

  test.each([
    [
      ['messages[1]'],
      'messages[1]',
      /^`messages\[1\]` is what the assistant said, from which .*: end with another turn/,
    ],
    [['messages[1]', 'container'], 'container', /^`container` has a meaning .*: leave it out/],
    [
      ['tools[0].strict'],
      'tools[0].strict',
      /^`tools\[0\]\.strict` asks to be held .*: have it require every property/,
    ],
    [['container', 'top'], 'container', /^`container`, `top` have a meaning .*: leave them out/],
  ])('that cannot be said in others, %j, are refused for what their client can mend', async (keys, key, message) => {
    const body = { messages: [{ role: 'user' }, { role: 'assistant' }] };
    const foreign = verbatim({ dialect: 'messages', untranslatable: keys, body });
    await expect(model.complete(asked({ verbatim: foreign }))).rejects.toMatchObject({
      key,
      message: expect.stringMatching(message),
    });
  });

  test('are not handed on where the reply repeats the key', async () => {
    server.respond = json({ id: key, choices: [{ message: { content: 'all' }, finish_reason: 'stop' }] });
    expect((await model.complete(asked({ verbatim: verbatim() }))).verbatim).toBeUndefined();
    server.respond = events(saying(key.slice(0, 9), key.slice(9)));
    const streaming = asked({ verbatim: verbatim() });
    const reply = await model.complete({ ...streaming, provider: { ...streaming.provider, stream: true } as never });
    expect(reply).toMatchObject({ content: '***', verbatim: undefined });
  });

  test('may ask for embeddings in base64, which are read all the same', async () => {
    const embedding = Buffer.from(new Float32Array([0.5, -2]).buffer).toString('base64');
    server.respond = json({ data: [{ index: 0, embedding }], usage: { prompt_tokens: 1, total_tokens: 1 } });
    const words = { model: 'x', input: 'Hi', encoding_format: 'base64' };
    const reply = await model.complete(
      asked({ operation: 'embeddings', verbatim: verbatim({ dialect: 'embeddings', body: words }) }),
    );
    expect(server.last.body).toMatchObject({ encoding_format: 'base64' });
    expect(reply.vectors).toEqual([[0.5, -2]]);
  });

  test('for embeddings go out and come back the same', async () => {
    const vectors = {
      data: [{ index: 0, embedding: [1, 2] }],
      model: 'm',
      usage: { prompt_tokens: 1, total_tokens: 1 },
    };
    server.respond = json(vectors);
    const words = { model: 'x', input: 'Hi', dimensions: 2 };
    const reply = await model.complete(
      asked({ operation: 'embeddings', verbatim: verbatim({ dialect: 'embeddings', body: words }) }),
    );
    expect(server.last.body).toEqual({ ...words, model: 'example-1' });
    expect(reply).toMatchObject({
      vectors: [[1, 2]],
      verbatim: { dialect: 'embeddings', text: JSON.stringify(vectors) },
    });
  });
});
