import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGoogleModel } from '../../../../src/adapters/models/google/google-model.js';
import type { AskedMessage, Message } from '../../../../src/domain/inference/call/message.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import type { Provider } from '../../../../src/domain/inference/provider/provider.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import { answerSchema, geminiEcho, schemaFormat, toolParameters } from '../../../fixtures/dialects.js';
import { events, json, LoopbackServer, type Respond } from '../../../fixtures/loopback-server.js';
import { modelContract } from '../../../ports/model.contract.js';

const key = 'AIzaSy0123456789abcdef';
const server = new LoopbackServer(geminiEcho);
const model = createGoogleModel({ keyFor: () => key, concurrency: 20, requestTimeoutMs: 4000 });
beforeAll(() => server.start());
afterAll(() => server.close());

const provider = (stream = false): Provider => ({
  api: 'google',
  base_url: `${server.url}/v1beta`,
  key_env: 'K',
  stream,
});
const asked = (changes: Parameters<typeof aModelCall>[0] = {}, stream = false): ModelCall =>
  aModelCall({ provider: provider(stream), model: 'gemini-2.5-flash', ...changes });
const answering = (respond: Respond, changes: Parameters<typeof aModelCall>[0] = {}, stream = false) => {
  server.respond = respond;
  return model.complete(asked(changes, stream));
};

describe.each([
  ['whole', false],
  ['streamed', true],
])('answers that are %s', (_how, stream) => {
  beforeAll(() => {
    server.respond = geminiEcho;
  });
  modelContract(async () => ({
    model,
    echoing: (question) => asked({ question }, stream),
    unanswerable: asked({ model: 'unknown-model' }, stream),
  }));

  test('tell usage with thoughts in the output and what was cached in the input', async () => {
    const reply = await model.complete(asked({ question: 'hello' }, stream));
    expect(reply.usage).toEqual({ inputTokens: 10, outputTokens: 9, cachedInputTokens: 3, reasoningTokens: 4 });
    expect(reply).toMatchObject({ content: 'hello', servedModel: 'gemini-2.5-flash', responseId: 'g1' });
  });

  test('are asked for with the key in a header only', async () => {
    await model.complete(asked({}, stream));
    const method = stream ? 'streamGenerateContent?alt=sse' : 'generateContent';
    expect(server.last.path).toBe(`/v1beta/models/gemini-2.5-flash:${method}`);
    expect(server.last.headers['x-goog-api-key']).toBe(key);
  });
});

describe('a request', () => {
  const bodyOf = async (changes: Parameters<typeof aModelCall>[0]) => {
    await answering(json({ candidates: [] }), { messages: [{ role: 'user', content: 'q' }], ...changes });
    return server.last.body;
  };

  test('has the system beside its turns and parameters in the words of the API', async () => {
    const messages: Message[] = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'q' },
      { role: 'assistant', content: 'a' },
    ];
    const given = {
      max_tokens: 9,
      temperature: 0.5,
      top_p: 0.9,
      seed: 7,
      stop: ['\n'],
      n: 1,
      safetySettings: [],
      mediaResolution: 'low',
    };
    expect(await bodyOf({ messages, parameters: given })).toEqual({
      safetySettings: [],
      systemInstruction: { parts: [{ text: 'Be brief.' }] },
      contents: [
        { role: 'user', parts: [{ text: 'q' }] },
        { role: 'model', parts: [{ text: 'a' }] },
      ],
      generationConfig: {
        temperature: 0.5,
        topP: 0.9,
        seed: 7,
        candidateCount: 1,
        mediaResolution: 'low',
        maxOutputTokens: 9,
        stopSequences: ['\n'],
      },
    });
  });

  test.each([
    ['auto', { mode: 'AUTO' }],
    ['required', { mode: 'ANY' }],
    ['none', { mode: 'NONE' }],
    [
      { type: 'function', function: { name: 'look' } },
      { mode: 'ANY', allowedFunctionNames: ['look'] },
    ],
  ])('offers tools with the choice %j', async (tool_choice, functionCallingConfig) => {
    const body = await bodyOf({ parameters: { ...toolParameters, tool_choice } });
    expect(body.toolConfig).toEqual({ functionCallingConfig });
    expect(body.tools).toMatchObject([
      { functionDeclarations: [{ name: 'look', parametersJsonSchema: { type: 'object' } }] },
    ]);
  });

  const look = { type: 'function', function: { name: 'look' } };
  const listen = { type: 'function', function: { name: 'listen' } };

  test.each([
    [[look], look],
    [[look, listen], look],
    [[look], 'required'],
    [[look, listen], { type: 'allowed_tools', allowed_tools: { mode: 'required', tools: [listen] } }],
    [[look, listen], 'none'],
    [[], undefined],
  ])('takes one call at a time of the tools %j with the choice %j', async (tools, tool_choice) => {
    const body = await bodyOf({ parameters: { max_tokens: 9, tools, tool_choice, parallel_tool_calls: false } });
    expect(JSON.stringify(body)).not.toContain('parallel');
  });

  test.each([
    [[look], 'auto'],
    [[look], undefined],
    [[look, listen], 'required'],
  ])('cannot be held to one call at a time of the tools %j with the choice %j', async (tools, tool_choice) => {
    const parameters = { max_tokens: 9, tools, tool_choice, parallel_tool_calls: false };
    const askedAs = { parallel_tool_calls: 'tool_choice.disable_parallel_tool_use' };
    await expect(model.complete(asked({ parameters, askedAs }))).rejects.toMatchObject({
      kind: 'rejected',
      attempts: 0,
      key: 'tool_choice.disable_parallel_tool_use',
    });
  });

  test('takes functions of old, of which no client ever said that one is called at a time', async () => {
    const parameters = { max_tokens: 9, tools: [look, listen], parallel_tool_calls: false };
    const body = await bodyOf({ parameters, askedAs: { parallel_tool_calls: 'functions' } });
    expect(body.tools).toMatchObject([{ functionDeclarations: [{ name: 'look' }, { name: 'listen' }] }]);
  });

  test.each([
    [undefined, { mode: 'VALIDATED' }],
    ['auto', { mode: 'VALIDATED' }],
    ['required', { mode: 'ANY' }],
    ['none', { mode: 'NONE' }],
  ])('holds calls to their schemas with the choice %j', async (tool_choice, functionCallingConfig) => {
    const tools = [{ type: 'function', function: { name: 'look', strict: true } }];
    const body = await bodyOf({ parameters: { max_tokens: 9, tools, tool_choice } });
    expect(body.toolConfig).toEqual({ functionCallingConfig });
  });

  test.each([
    ['gemini-2.5-flash', undefined],
    ['gemini-3-pro', 'skip_thought_signature_validator'],
  ])('to %s has what tools were asked and answered, with the signature %s', async (name, thoughtSignature) => {
    const messages: Message[] = [
      { role: 'assistant', content: '', tool_calls: [{ id: 'a', name: 'look', arguments: '{"at":"x"}' }] },
      { role: 'tool', content: '{"seen":1}', tool_call_id: 'a' },
      { role: 'tool', content: 'plain', tool_call_id: 'a' },
    ];
    expect((await bodyOf({ model: name, messages })).contents).toEqual([
      {
        role: 'model',
        parts: [
          {
            functionCall: { name: 'look', args: { at: 'x' } },
            ...(thoughtSignature === undefined ? {} : { thoughtSignature }),
          },
        ],
      },
      {
        role: 'user',
        parts: [
          { functionResponse: { name: 'look', response: { seen: 1 } } },
          { functionResponse: { name: 'look', response: { result: 'plain' } } },
        ],
      },
    ]);
  });

  test('has each answer under the function that was called before it, though ids come again', async () => {
    const called = (name: string) => [{ id: 'call_0', name, arguments: '{}' }];
    const messages: Message[] = ['look', 'wait'].flatMap((name) => [
      { role: 'assistant', content: '', tool_calls: called(name) },
      { role: 'tool', content: 'ok', tool_call_id: 'call_0' },
    ]);
    const { contents } = await bodyOf({ messages });
    expect(contents).toMatchObject([
      {},
      { parts: [{ functionResponse: { name: 'look' } }] },
      {},
      { parts: [{ functionResponse: { name: 'wait' } }] },
    ]);
  });

  const shown = { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } };
  const hidden = { type: 'image_url', image_url: { url: 'file:///a.png' } };

  test.each<[AskedMessage, string]>([
    [{ role: 'user', content: '', parts: [shown, hidden] }, 'messages[1].content[1]'],
    [{ role: 'tool', content: '', tool_call_id: 'c', parts: [shown] }, 'messages[1].content[0]'],
    [
      { role: 'assistant', content: '', tool_calls: [{ id: 'c', name: 'f', arguments: '1' }] },
      'messages[1].tool_calls[0].function.arguments',
    ],
  ])('with %j is refused by the place of that', async (message, key) => {
    const messages: AskedMessage[] = [{ role: 'user', content: 'q' }, message];
    const call = model.complete(asked({ messages }));
    await expect(call).rejects.toMatchObject({ kind: 'rejected', attempts: 0, key });
    await expect(call).rejects.toThrow(`\`${key}\`: `);
  });

  test('of the responses API does not go on from what the assistant said last', async () => {
    const messages: Message[] = [
      { role: 'user', content: 'q' },
      { role: 'assistant', content: 'He' },
    ];
    const translation = { dialect: 'responses', parameters: {} } as const;
    const places = ['input[0]', 'input[3]'].map((turn) => ({ turn, parts: [], calls: [] }));
    const call = model.complete(asked({ messages, translation, places }));
    await expect(call).rejects.toMatchObject({
      kind: 'rejected',
      key: 'input[3]',
      message: '`input[3]` is what the assistant said, from which this model would go on: end with another item',
    });
  });

  test('has what an assistant showed without a word beside the functions that it called', async () => {
    const parts = [{ type: 'image_url', image_url: { url: 'https://x.example/a.png' } }];
    const tool_calls = [{ id: 'a', name: 'look', arguments: '{}' }];
    const { contents } = await bodyOf({ messages: [{ role: 'assistant', content: '', parts, tool_calls }] });
    expect(contents).toEqual([
      {
        role: 'model',
        parts: [
          { fileData: { mimeType: 'image/png', fileUri: 'https://x.example/a.png' } },
          { functionCall: { name: 'look', args: {} } },
        ],
      },
    ]);
  });

  test.each([
    [schemaFormat, { responseMimeType: 'application/json', responseJsonSchema: answerSchema }],
    [{ type: 'json_object' }, { responseMimeType: 'application/json' }],
    [
      { type: 'json_object', schema: answerSchema },
      { responseMimeType: 'application/json', responseJsonSchema: answerSchema },
    ],
  ])('asks for JSON: %j', async (response_format, expected) => {
    expect((await bodyOf({ parameters: { max_tokens: 9, response_format } })).generationConfig).toEqual({
      maxOutputTokens: 9,
      ...expected,
    });
  });

  test.each([
    ['gemini-2.5-pro', { thinkingBudget: 1024 }],
    ['gemini-3-pro', { thinkingLevel: 'low' }],
  ])('gives %s an effort as %j', async (name, thinkingConfig) => {
    const body = await bodyOf({ model: name, parameters: { max_tokens: 9, reasoning_effort: 'low' } });
    expect(body.generationConfig).toEqual({ maxOutputTokens: 9, thinkingConfig });
  });

  test.each(['..', '.', 'models/..'])('for a model %j leads nowhere else', async (name) => {
    await expect(model.complete(asked({ model: name }))).rejects.toMatchObject({ kind: 'rejected' });
  });
});

describe('why generation stopped', () => {
  const stopped = (finishReason: string | undefined, parts: unknown[] = [{ text: 'x' }]) =>
    answering(json({ candidates: [{ content: { parts }, finishReason }] }));

  test.each<readonly [string | undefined, string]>([
    ['STOP', 'stop'],
    ['MAX_TOKENS', 'length'],
    ...['SAFETY', 'RECITATION', 'LANGUAGE', 'BLOCKLIST', 'PROHIBITED_CONTENT', 'SPII', 'IMAGE_SAFETY'].map(
      (word) => [word, 'content_filter'] as const,
    ),
    ...['MALFORMED_FUNCTION_CALL', 'UNEXPECTED_TOOL_CALL', 'TOO_MANY_TOOL_CALLS'].map(
      (word) => [word, 'malformed_tool_call'] as const,
    ),
    ['OTHER', 'error'],
    ['SOMETHING_NEW', 'unknown'],
    [undefined, 'unknown'],
  ])('%s is %s', async (word, finishReason) => {
    expect(await stopped(word)).toMatchObject({ finishReason, content: 'x' });
  });

  test('a call of a function is one of a tool', async () => {
    const reply = await stopped('STOP', [{ functionCall: { name: 'look', args: { at: 'x' } } }]);
    expect(reply).toMatchObject({
      finishReason: 'tool_calls',
      toolCalls: [{ id: 'call_0', name: 'look', arguments: '{"at":"x"}' }],
    });
  });

  test('a call without an id has one that no other answer gives, whole or streamed', async () => {
    const candidates = [{ content: { parts: [{ functionCall: { name: 'look' } }] }, finishReason: 'STOP' }];
    const body = { candidates, responseId: 'r1' };
    const expected = { toolCalls: [{ id: 'call_r1_0', name: 'look', arguments: '{}' }] };
    expect(await answering(json(body))).toMatchObject(expected);
    expect(await answering(events([body]), {}, true)).toMatchObject(expected);
  });

  test('a prompt that was found fault with after some words is filtered, whole or streamed', async () => {
    const words = { candidates: [{ content: { parts: [{ text: 'some words' }] } }] };
    const blocked = { promptFeedback: { blockReason: 'SAFETY' } };
    const expected = { finishReason: 'content_filter', content: 'some words' };
    expect(await answering(json({ ...words, ...blocked }))).toMatchObject(expected);
    expect(await answering(events([words, blocked]), {}, true)).toMatchObject(expected);
  });

  test('a prompt that was blocked is filtered, whole or streamed, and paid for', async () => {
    const blocked = {
      promptFeedback: { blockReason: 'PROHIBITED_CONTENT' },
      usageMetadata: { promptTokenCount: 7, totalTokenCount: 7 },
    };
    const expected = { finishReason: 'content_filter', content: '', usage: { inputTokens: 7, outputTokens: 0 } };
    expect(await answering(json(blocked))).toMatchObject(expected);
    expect(await answering(events([blocked]), {}, true)).toMatchObject(expected);
  });
});

test.each([
  ['429', json({ error: { code: 429, message: 'slow', status: 'RESOURCE_EXHAUSTED' } }, 429), 'rate-limited', true],
  ['503', json({ error: { code: 503, message: 'overloaded', status: 'UNAVAILABLE' } }, 503), 'server-error', true],
  ['504', json({ error: { code: 504, message: 'late', status: 'DEADLINE_EXCEEDED' } }, 504), 'timeout', true],
  ['an error in a 200', json({ error: { code: 400, message: 'bad', status: 'INVALID_ARGUMENT' } }), 'rejected', false],
  ['another shape', json({ choices: [] }), 'malformed', true],
  [
    'what the model wrote and nobody could read',
    json({ candidates: [{ finishReason: 'MALFORMED_RESPONSE' }] }),
    'malformed',
    true,
  ],
])('a reply that is %s is told so', async (_what, respond, kind, retryable) => {
  await expect(answering(respond)).rejects.toMatchObject({ kind, retryable });
});

describe('a stream', () => {
  const chunk = (text: string, others: Record<string, unknown> = {}) => ({
    candidates: [{ content: { parts: [{ text }] }, ...others }],
  });

  test('without a reason to finish is cut', async () => {
    await expect(answering(events([chunk('a')]), {}, true)).rejects.toMatchObject({
      kind: 'stream-cut',
      retryable: true,
    });
  });

  test('takes the last usage, since it counts all so far', async () => {
    const usage = (candidatesTokenCount: number) => ({ usageMetadata: { promptTokenCount: 3, candidatesTokenCount } });
    const list = [
      { ...chunk('a'), ...usage(1) },
      { ...chunk('b', { finishReason: 'STOP' }), ...usage(2) },
    ];
    expect(await answering(events(list), {}, true)).toMatchObject({
      content: 'ab',
      usage: { inputTokens: 3, outputTokens: 2 },
    });
  });

  test('with an error in it has the class of the error', async () => {
    const list = [chunk('a'), [{ error: { code: 503, status: 'UNAVAILABLE', message: 'gone' } }]];
    await expect(answering(events(list), {}, true)).rejects.toMatchObject({ kind: 'server-error', retryable: true });
  });
});

test('embeddings come in the order of the texts', async () => {
  const messages: Message[] = [
    { role: 'user', content: 'a' },
    { role: 'user', content: 'b' },
  ];
  const changes = {
    operation: 'embeddings',
    model: 'gemini-embedding-001',
    messages,
    parameters: { max_tokens: 1, dimensions: 2 },
  } as const;
  const reply = await answering(json({ embeddings: [{ values: [1, 2] }, { values: [3, 4] }] }), changes);
  expect(reply.vectors).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(server.last.path).toBe('/v1beta/models/gemini-embedding-001:batchEmbedContents');
  expect(server.last.body.requests).toEqual(
    ['a', 'b'].map((text) => ({
      model: 'models/gemini-embedding-001',
      content: { parts: [{ text }] },
      outputDimensionality: 2,
    })),
  );
  await expect(answering(json({ embeddings: [{ values: [1] }] }), changes)).rejects.toMatchObject({
    kind: 'malformed',
  });
});
