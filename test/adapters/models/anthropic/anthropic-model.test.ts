import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAnthropicModel } from '../../../../src/adapters/models/anthropic/anthropic-model.js';
import type { AskedMessage, Message } from '../../../../src/domain/inference/call/message.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import type { Provider } from '../../../../src/domain/inference/provider/provider.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';
import {
  answerSchema,
  anthropicEcho,
  anthropicEvent,
  anthropicEvents,
  schemaFormat,
  toolParameters,
} from '../../../fixtures/dialects.js';
import { events, json, LoopbackServer, type Respond } from '../../../fixtures/loopback-server.js';
import { modelContract } from '../../../ports/model.contract.js';

const key = 'sk-ant-0123456789abcdef';
const server = new LoopbackServer(anthropicEcho);
const model = createAnthropicModel({ keyFor: () => key, concurrency: 20, requestTimeoutMs: 4000 });
beforeAll(() => server.start());
afterAll(() => server.close());

const provider = (stream = false): Provider => ({ api: 'anthropic', base_url: server.url, key_env: 'K', stream });
const parameters = { max_tokens: 50 };
const asked = (changes: Parameters<typeof aModelCall>[0] = {}, stream = false): ModelCall =>
  aModelCall({ provider: provider(stream), model: 'claude-1', parameters, ...changes });

/** What comes of one reply. */
const answering = (respond: Respond, changes: Parameters<typeof aModelCall>[0] = {}, stream = false) => {
  server.respond = respond;
  return model.complete(asked(changes, stream));
};

describe.each([
  ['whole', false],
  ['streamed', true],
])('answers that are %s', (_how, stream) => {
  beforeAll(() => {
    server.respond = anthropicEcho;
  });
  modelContract(async () => ({
    model,
    echoing: (question) => asked({ question }, stream),
    unanswerable: asked({ model: 'unknown-model' }, stream),
  }));

  test('tell usage with what was cached, once', async () => {
    const reply = await model.complete(asked({ question: 'hello' }, stream));
    expect(reply.usage).toEqual({ inputTokens: 15, outputTokens: 5, cachedInputTokens: 3, cacheWriteInputTokens: 2 });
    expect(reply.costUsd).toBeCloseTo((15 * 1 + 5 * 2) / 1e6, 12);
    expect(reply).toMatchObject({ servedModel: 'claude-1', responseId: 'msg_1' });
    expect(reply.firstTokenMs === undefined).toBe(!stream);
  });
});

describe('a request', () => {
  const bodyOf = async (changes: Parameters<typeof aModelCall>[0]) => {
    await answering(anthropicEcho, { messages: [{ role: 'user', content: 'q' }], ...changes });
    return server.last.body;
  };

  test('carries the key, the version of the API and the cap, and stands where messages do', async () => {
    await answering(anthropicEcho);
    expect(server.last).toMatchObject({
      path: '/v1/messages',
      headers: { 'x-api-key': key, 'anthropic-version': '2023-06-01' },
    });
    expect(server.last.headers).not.toHaveProperty('authorization');
    expect(server.last.body).toEqual({
      model: 'claude-1',
      max_tokens: 50,
      messages: [{ role: 'user', content: 'What is six times seven?' }],
    });
  });

  test('has the system beside its turns and parameters in the words of the API', async () => {
    const messages: Message[] = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'q' },
    ];
    const given = {
      max_tokens: 9,
      temperature: 0.5,
      stop: ['\n'],
      top_k: 4,
      user: 'u',
      reasoning_effort: 'minimal',
      n: 1,
    };
    expect(await bodyOf({ messages, parameters: given })).toEqual({
      model: 'claude-1',
      max_tokens: 9,
      system: 'Be brief.',
      messages: [{ role: 'user', content: 'q' }],
      temperature: 0.5,
      stop_sequences: ['\n'],
      top_k: 4,
      metadata: { user_id: 'u' },
      output_config: { effort: 'low' },
    });
  });

  test.each([
    ['auto', { type: 'auto' }],
    ['required', { type: 'any' }],
    ['none', { type: 'none' }],
    [
      { type: 'function', function: { name: 'look' } },
      { type: 'tool', name: 'look' },
    ],
  ])('offers tools with the choice %j', async (tool_choice, expected) => {
    const body = await bodyOf({ parameters: { ...toolParameters, tool_choice } });
    expect(body.tool_choice).toEqual(expected);
    expect(body.tools).toEqual([
      { name: 'look', description: 'Looks.', input_schema: { type: 'object', properties: { at: { type: 'string' } } } },
    ]);
  });

  test('holds calls to their schemas where that is asked for, and has a type in each', async () => {
    const described = (name: string, others: object) => ({ type: 'function', function: { name, ...others } });
    const tools = [described('look', { strict: true, parameters: {} }), described('wait', { strict: false })];
    const { tools: sent } = await bodyOf({ model: 'claude-sonnet-4-5', parameters: { max_tokens: 9, tools } });
    expect(sent).toEqual([
      { name: 'look', input_schema: { type: 'object' }, strict: true },
      { name: 'wait', input_schema: { type: 'object' } },
    ]);
    const call = model.complete(asked({ model: 'claude-3-haiku', parameters: { max_tokens: 9, tools } }));
    await expect(call).rejects.toThrow(/leave `strict` out of the tool look$/);
  });

  test('offers only the tools that the choice allows', async () => {
    const [look, listen] = ['look', 'listen'].map((name) => ({ type: 'function', function: { name } }));
    const allowing = (mode: string, ...tools: unknown[]) => ({
      parameters: {
        max_tokens: 9,
        tools: [look, listen],
        tool_choice: { type: 'allowed_tools', allowed_tools: { mode, tools } },
      },
    });
    const body = await bodyOf(allowing('required', listen));
    expect(body.tools).toEqual([{ name: 'listen', input_schema: { type: 'object' } }]);
    expect(body.tool_choice).toEqual({ type: 'any' });
    for (const none of [allowing('auto'), allowing('any', look)])
      await expect(model.complete(asked(none))).rejects.toMatchObject({ kind: 'rejected', key: 'tool_choice' });
  });

  test('may allow one tool at a time', async () => {
    const body = await bodyOf({ parameters: { ...toolParameters, parallel_tool_calls: false } });
    expect(body.tool_choice).toEqual({ type: 'auto', disable_parallel_tool_use: true });
    const without = await bodyOf({ parameters: { max_tokens: 9, tools: [], tool_choice: 'auto' } });
    expect(without).not.toHaveProperty('tool_choice');
  });

  test.each(['any', { type: 'function' }, 3])(
    'is refused for a choice that is none, such as %j',
    async (tool_choice) => {
      await expect(model.complete(asked({ parameters: { ...toolParameters, tool_choice } }))).rejects.toMatchObject({
        message:
          '`tool_choice` must be `auto`, `none`, `required`, a function by its name, or `allowed_tools` with a mode and tools',
        key: 'tool_choice',
      });
    },
  );

  test('has what tools were asked and answered, one turn for answers in a row', async () => {
    const calls = [
      { id: 'a', name: 'look', arguments: '{"at":"x"}' },
      { id: 'b', name: 'look', arguments: '' },
    ];
    const messages: Message[] = [
      { role: 'user', content: 'q' },
      { role: 'assistant', content: 'hm', tool_calls: calls },
      { role: 'tool', content: '1', tool_call_id: 'a' },
      { role: 'tool', content: '2', tool_call_id: 'b' },
    ];
    server.respond = json({ content: [], stop_reason: 'end_turn' });
    await model.complete(asked({ messages }));
    expect(server.last.body.messages).toEqual([
      { role: 'user', content: 'q' },
      {
        role: 'assistant',
        content: [
          { type: 'text', text: 'hm' },
          { type: 'tool_use', id: 'a', name: 'look', input: { at: 'x' } },
          { type: 'tool_use', id: 'b', name: 'look', input: {} },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'a', content: '1' },
          { type: 'tool_result', tool_use_id: 'b', content: '2' },
        ],
      },
    ]);
  });

  test('has ids that the API takes, the same of a call as of its answer, whoever gave them', async () => {
    const messages: Message[] = [
      { role: 'assistant', content: '', tool_calls: [{ id: 'functions.look:0', name: 'look', arguments: '{}' }] },
      { role: 'tool', content: '1', tool_call_id: 'functions.look:0' },
    ];
    server.respond = json({ content: [], stop_reason: 'end_turn' });
    await model.complete(asked({ messages }));
    expect(server.last.body.messages).toMatchObject([
      { content: [{ type: 'tool_use', id: 'functions_2elook_3a0' }] },
      { content: [{ type: 'tool_result', tool_use_id: 'functions_2elook_3a0' }] },
    ]);
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

  test('has what an assistant showed without a word beside the tools that it called', async () => {
    const parts = [{ type: 'image_url', image_url: { url: 'https://x.example/a.png' } }];
    const tool_calls = [{ id: 'a', name: 'look', arguments: '{}' }];
    server.respond = json({ content: [], stop_reason: 'end_turn' });
    await model.complete(asked({ messages: [{ role: 'assistant', content: '', parts, tool_calls }] }));
    expect(server.last.body.messages).toEqual([
      {
        role: 'assistant',
        content: [
          { type: 'image', source: { type: 'url', url: 'https://x.example/a.png' } },
          { type: 'tool_use', id: 'a', name: 'look', input: {} },
        ],
      },
    ]);
  });

  test('has a text file as it is in UTF-8, and none in another charset, whose letters would be others', async () => {
    const asking = (charset: string, base64 = 'w6Q=') => {
      const file = { filename: 'a.txt', file_data: `data:text/plain;charset=${charset};base64,${base64}` };
      server.respond = json({ content: [], stop_reason: 'end_turn' });
      const message = { role: 'user', content: '', parts: [{ type: 'file', file }] } as const;
      return model.complete(asked({ messages: [message] }));
    };
    await asking('UTF-8');
    expect(server.last.body.messages).toMatchObject([{ content: [{ source: { type: 'text', data: 'ä' } }] }]);
    await expect(asking('iso-8859-1')).rejects.toThrow('a data: URL has the charset=iso-8859-1');
    await expect(asking('utf-8', '5A==')).rejects.toThrow('takes the text of a file in UTF-8, which this one is not');
  });

  test.each(['data:image/jpg;base64,AA==', 'DATA:IMAGE/JPEG;BASE64,AA=='])(
    'has an image by the name of its type: %s',
    async (url) => {
      const message = { role: 'user', content: '', parts: [{ type: 'image_url', image_url: { url } }] } as const;
      const { messages } = await bodyOf({ messages: [message] });
      const source = { type: 'base64', media_type: 'image/jpeg', data: 'AA==' };
      expect(messages).toEqual([{ role: 'user', content: [{ type: 'image', source }] }]);
    },
  );

  test('asks for JSON by a schema beside an effort', async () => {
    const given = { max_tokens: 9, response_format: schemaFormat, reasoning_effort: 'high' };
    expect((await bodyOf({ model: 'claude-sonnet-4-5', parameters: given })).output_config).toEqual({
      effort: 'high',
      format: { type: 'json_schema', schema: answerSchema },
    });
  });

  test('takes a schema that stands beside the type of its form', async () => {
    for (const type of ['json_object', 'json_schema']) {
      const given = { max_tokens: 9, response_format: { type, schema: answerSchema } };
      const { output_config } = await bodyOf({ model: 'claude-sonnet-4-5', parameters: given });
      expect(output_config).toEqual({ format: { type: 'json_schema', schema: answerSchema } });
    }
  });

  test.each([
    [{}, 'A label.'],
    [{ description: 'Of a mail.' }, 'A label.\n\nOf a mail.'],
  ])('says what an answer is for in its schema: %j', async (own, description) => {
    const json_schema = { name: 'answer', description: 'A label.', schema: { ...answerSchema, ...own } };
    const given = { max_tokens: 9, response_format: { type: 'json_schema', json_schema } };
    expect((await bodyOf({ model: 'claude-sonnet-4-5', parameters: given })).output_config).toEqual({
      format: { type: 'json_schema', schema: { ...answerSchema, description } },
    });
  });

  test('makes a model that takes no schema answer through a tool, whose input is the answer', async () => {
    const content = [{ type: 'tool_use', id: 't', name: 'answer_as_json', input: { label: 'a' } }];
    const reply = await answering(json({ content, stop_reason: 'tool_use', model: 'claude-3-haiku' }), {
      model: 'claude-3-haiku',
      parameters: { max_tokens: 9, response_format: schemaFormat },
    });
    expect(server.last.body.tool_choice).toEqual({ type: 'tool', name: 'answer_as_json' });
    expect(server.last.body.tools).toMatchObject([{ name: 'answer_as_json', input_schema: answerSchema }]);
    expect(reply).toMatchObject({ content: '{"label":"a"}', finishReason: 'stop' });
    expect(reply).not.toHaveProperty('toolCalls');
  });

  test.each([
    ['a seed', { seed: 7 }, /takes no `seed`: its provider has no such parameter, so leave it out$/],
    ['a verbosity', { verbosity: 'low' }, /takes no `verbosity`/],
    [
      'a JSON mode without a schema',
      { response_format: { type: 'json_object' } },
      /has no `response_format` of type `json_object`/,
    ],
    [
      'parameters that are no schema',
      { tools: [{ type: 'function', function: { name: 'look', parameters: 'city' } }] },
      /the `parameters` of the function look are not a JSON schema/,
    ],
    ['a tool that is no function', { tools: [{ type: 'web_search' }] }, /a tool of type web_search has no function/],
  ])('with %s is refused before anything is sent', async (_what, given, message) => {
    const before = server.requests.length;
    const call = model.complete(asked({ parameters: { max_tokens: 9, ...given } }));
    await expect(call).rejects.toMatchObject({ kind: 'rejected', retryable: false });
    await expect(call).rejects.toThrow(message);
    expect(server.requests).toHaveLength(before);
  });

  describe('to go on after tool calls', () => {
    const question = { role: 'user', content: 'q' } as const;
    const called: Message = {
      role: 'assistant',
      content: '',
      tool_calls: [{ id: 'c', name: 'look', arguments: '{}' }],
    };
    const answered = { role: 'tool', content: 'ok', tool_call_id: 'c' } as const;
    const said = { role: 'assistant', content: 'done' } as const;
    const budget = { type: 'enabled', budget_tokens: 1024 };
    const going = (thinking: object, ...messages: Message[]) =>
      answering(anthropicEcho, { messages, parameters: { max_tokens: 2000, thinking } });

    test('is refused under a budget of thought, since their thoughts are gone', async () => {
      const call = going(budget, question, called, answered);
      await expect(call).rejects.toMatchObject({ kind: 'rejected', key: 'thinking', attempts: 0 });
    });

    test('is asked for where none is wanted', async () => {
      await going({ type: 'adaptive' }, question, called, answered);
      await going(budget, question, called, answered, said, question);
      await going(budget, question);
      expect(server.last.body.thinking).toEqual(budget);
    });
  });

  const sound = { type: 'input_audio', input_audio: { data: 'AAAA', format: 'mp3' } };
  const unreadable = { id: 'c', name: 'look', arguments: '[1]' };

  test.each<[AskedMessage, string]>([
    [{ role: 'user', content: 'Hear', parts: [{ type: 'text', text: 'Hear' }, sound] }, 'messages[1].content[1]'],
    [{ role: 'system', content: '', parts: [sound] }, 'messages[1].content[0]'],
    [{ role: 'tool', content: '', tool_call_id: 'c', parts: [sound] }, 'messages[1].content[0]'],
    [{ role: 'assistant', content: '', tool_calls: [unreadable] }, 'messages[1].tool_calls[0].function.arguments'],
  ])('of a conversation with %j is refused by the place of that', async (message, key) => {
    const messages: AskedMessage[] = [{ role: 'user', content: 'q' }, message];
    const call = model.complete(asked({ messages }));
    await expect(call).rejects.toMatchObject({ kind: 'rejected', attempts: 0, key });
    await expect(call).rejects.toThrow(`\`${key}\`: `);
  });

  test('of another dialect is refused by the place that its client knows', async () => {
    const place = { turn: 'input[4]', parts: ['input[4].content[2]'], calls: ['input[4].arguments'] };
    const refused = (message: AskedMessage) => {
      const messages: AskedMessage[] = [{ role: 'user', content: 'q' }, message];
      return model.complete(asked({ messages, places: [{ turn: 'input[0]', parts: [], calls: [] }, place] }));
    };
    await expect(refused({ role: 'user', content: '', parts: [sound] })).rejects.toMatchObject({
      key: 'input[4].content[2]',
      message: '`input[4].content[2]`: the messages API takes no audio',
    });
    await expect(refused({ role: 'assistant', content: '', tool_calls: [unreadable] })).rejects.toMatchObject({
      key: 'input[4].arguments',
    });
  });

  test.each([
    ['claude-1', { type: 'json_object' }, /has no `text.format` of type `json_object`/],
    ['claude-3-5-haiku', schemaFormat, /takes a `text.format` through a tool/],
  ])('of %s is refused by the key of its client', async (name, response_format, message) => {
    const tools = [{ type: 'function', function: { name: 'look' } }];
    const askedAs = { response_format: 'text.format' };
    const call = model.complete(asked({ model: name, parameters: { max_tokens: 9, response_format, tools }, askedAs }));
    await expect(call).rejects.toMatchObject({ kind: 'rejected', key: 'text.format', attempts: 0 });
    await expect(call).rejects.toThrow(message);
  });

  test.each([
    ['claude-opus-4-8', { temperature: 0 }],
    ['claude-sonnet-5', { top_p: 0.5 }],
    ['claude-opus-5-5', { ...toolParameters, tool_choice: 'required' }],
  ])('to %s with %j is refused, as the model would', async (name, given) => {
    const call = model.complete(asked({ model: name, parameters: { max_tokens: 9, ...given } }));
    await expect(call).rejects.toMatchObject({ kind: 'rejected' });
  });
});

describe('why a message ended', () => {
  const ended = (stop_reason: string | null, others: Record<string, unknown> = {}) =>
    answering(
      json({
        content: [
          { type: 'thinking', thinking: 'hm' },
          { type: 'text', text: 'x' },
        ],
        stop_reason,
        ...others,
      }),
    );

  test('leaves what the model thought beside its answer', async () => {
    expect(await ended('end_turn')).toMatchObject({ content: 'x', reasoning: 'hm' });
  });

  test.each([
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['tool_use', 'tool_calls'],
    ['max_tokens', 'length'],
    ['model_context_window_exceeded', 'context_overflow'],
    ['pause_turn', 'paused'],
    ['something-new', 'unknown'],
    [null, 'unknown'],
  ])('%s is %s', async (reason, finishReason) => {
    expect(await ended(reason)).toMatchObject({ content: 'x', finishReason });
  });

  test.each([
    [{ category: 'cyber', explanation: 'It would help an attack.' }, 'It would help an attack.'],
    [null, 'x'],
  ])('a refusal is told with its explanation: %j', async (stop_details, refusal) => {
    expect(await ended('refusal', { stop_details })).toMatchObject({ refusal, finishReason: 'stop' });
  });
});

describe('a reply', () => {
  test('that calls tools has their input as text', async () => {
    const content = [{ type: 'tool_use', id: 't', name: 'look', input: { at: 'x' } }];
    const reply = await answering(json({ content, stop_reason: 'tool_use' }));
    expect(reply.toolCalls).toEqual([{ id: 't', name: 'look', arguments: '{"at":"x"}' }]);
    expect(reply.content).toBe('');
  });

  test('tells its thoughts and the limits that are left', async () => {
    const usage = { input_tokens: 1, output_tokens: 9, output_tokens_details: { thinking_tokens: 7 } };
    const headers = {
      'anthropic-ratelimit-requests-limit': '50',
      'anthropic-ratelimit-requests-remaining': '49',
      'anthropic-ratelimit-requests-reset': '2020-01-01T00:00:00Z',
    };
    expect(await answering(json({ content: [], stop_reason: 'end_turn', usage }, 200, headers))).toMatchObject({
      usage: { inputTokens: 1, outputTokens: 9, reasoningTokens: 7 },
      rateLimit: { requests: { limit: 50, remaining: 49, resetMs: 0 } },
    });
  });

  test.each([
    [
      'an error in a 200',
      json({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }),
      'server-error',
      true,
    ],
    [
      '529',
      json({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }, 529),
      'server-error',
      true,
    ],
    [
      '429',
      json({ type: 'error', error: { type: 'rate_limit_error', message: 'slow' } }, 429, { 'retry-after': '3' }),
      'rate-limited',
      true,
    ],
    [
      'a spent budget',
      json({ error: { type: 'rate_limit_error', details: { error_code: 'enforced_spend_limit_reached' } } }, 429),
      'rejected',
      false,
    ],
    ['402', json({ error: { type: 'billing_error', message: 'pay' } }, 402), 'rejected', false],
    [
      'too long a prompt',
      json({ error: { type: 'invalid_request_error', message: 'prompt is too long: 9 > 8' } }, 400),
      'context-overflow',
      false,
    ],
    ['no content', json({ type: 'message' }), 'malformed', true],
    [
      'a page',
      ((response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')) as Respond,
      'malformed',
      true,
    ],
  ])('that is %s is told so', async (_what, respond, kind, retryable) => {
    await expect(answering(respond)).rejects.toMatchObject({ kind, retryable });
  });
});

describe('a stream', () => {
  const streaming = (list: readonly unknown[], ending?: 'cut') => answering(events(list, ending), {}, true);

  test('of tool input keeps it as the model wrote it', async () => {
    const part = (partial_json: string) => ({
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'input_json_delta', partial_json },
    });
    const reply = await streaming(
      [
        { type: 'message_start', message: { usage: { input_tokens: 1, output_tokens: 1 } } },
        {
          type: 'content_block_start',
          index: 0,
          content_block: { type: 'tool_use', id: 't', name: 'look', input: {} },
        },
        part('{"at": '),
        part('"x"'),
        { type: 'message_delta', delta: { stop_reason: 'tool_use' }, usage: { output_tokens: 9 } },
      ].map(anthropicEvent),
    );
    expect(reply.toolCalls).toEqual([{ id: 't', name: 'look', arguments: '{"at": "x"' }]);
    expect(reply.usage).toMatchObject({ outputTokens: 9 });
  });

  test('without a reason to stop is cut, however it ends', async () => {
    const list = anthropicEvents('hello').slice(0, 5);
    await expect(streaming(list)).rejects.toMatchObject({ kind: 'stream-cut', retryable: true });
    await expect(streaming(list, 'cut')).rejects.toMatchObject({ kind: 'stream-cut', retryable: true });
  });

  test('with an error in it has the class of the error, and what came before it', async () => {
    const error = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } };
    const call = streaming([...anthropicEvents('hello').slice(0, 5), anthropicEvent(error)]);
    await expect(call).rejects.toMatchObject({
      kind: 'server-error',
      retryable: true,
      reply: { content: 'hello', finishReason: 'unknown' },
    });
    await expect(call).rejects.toThrow(/answered 200 with an error \(overloaded_error\): Overloaded$/);
  });

  test('that repeats the key in two halves does not carry it further', async () => {
    expect((await streaming(anthropicEvents(`${key}`))).content).toBe('***');
  });
});

test('embeddings are refused', async () => {
  await expect(model.complete(asked({ operation: 'embeddings' }))).rejects.toMatchObject({ kind: 'rejected' });
});

test('a message costs what its searches are billed beside its tokens', async () => {
  const usage = { input_tokens: 1000, output_tokens: 5, server_tool_use: { web_search_requests: 3 } };
  const reply = await answering(json({ content: [], stop_reason: 'end_turn', usage }));
  const { costUsd } = await answering(
    json({ content: [], stop_reason: 'end_turn', usage: { ...usage, server_tool_use: null } }),
  );
  expect(reply.feesUsd).toBeCloseTo(0.03);
  expect(reply.costUsd).toBeCloseTo(costUsd + 0.03);
});
