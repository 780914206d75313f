import { describe, expect, test } from 'vitest';
import { chatDialect } from '../../../../src/domain/dialects/chat/chat-dialect.js';
import { RequestError } from '../../../../src/domain/dialects/request-error.js';

const hello = { role: 'user', content: 'Hello' };
const read = (body: Record<string, unknown>) => chatDialect.read({ model: 'm', messages: [hello], ...body });
const refusalOf = (body: Record<string, unknown>): RequestError => {
  try {
    read(body);
  } catch (error) {
    if (error instanceof RequestError) return error;
    throw error;
  }
  throw new Error('it was read');
};

const image = { type: 'image_url', image_url: { url: 'data:image/png;base64,AA' } };
const weather = { type: 'function', function: { name: 'weather', parameters: { type: 'object' } } };

test('a request is read, and kept as it is', () => {
  const body = {
    model: 'triage',
    messages: [{ role: 'developer', content: 'Be kind.' }, hello],
    temperature: 0.5,
    stop: 'END',
    max_tokens: 20,
    user: 'ann',
    seed: null,
    store: true,
    metadata: { team: 'a' },
    service_tier: 'auto',
    tools: [weather],
    stream: true,
    stream_options: { include_usage: true },
  };
  const { writer: _, ...request } = chatDialect.read(body);
  expect(request).toEqual({
    model: 'triage',
    operation: 'chat',
    messages: [{ role: 'system', content: 'Be kind.' }, hello],
    parameters: { temperature: 0.5, stop: ['END'], tools: [weather] },
    maxTokens: 20,
    isStreamed: true,
    user: 'ann',
    verbatim: { dialect: 'chat', body, untranslatable: [] },
  });
});

test('the newer name of the output cap wins, and the newer name of the user counts', () => {
  expect(read({ max_completion_tokens: 5, max_tokens: 9 }).maxTokens).toBe(5);
  expect(read({}).maxTokens).toBeUndefined();
  expect(read({ safety_identifier: 'u1' }).user).toBe('u1');
});

describe('messages', () => {
  const messagesOf = (...messages: object[]) => read({ messages }).messages;

  test('a text in one part is a text; more parts stay parts beside their text', () => {
    expect(messagesOf({ role: 'user', content: [{ type: 'text', text: 'Hi' }] })).toEqual([
      { role: 'user', content: 'Hi' },
    ]);
    const parts = [{ type: 'text', text: 'What' }, image, { type: 'text', text: 'is it?' }];
    expect(messagesOf({ role: 'user', content: parts })).toEqual([{ role: 'user', content: 'What\nis it?', parts }]);
    expect(messagesOf({ role: 'user', content: [image] })).toEqual([{ role: 'user', content: '', parts: [image] }]);
  });

  test('tools are asked for and answer', () => {
    const call = { id: 'c1', type: 'function', function: { name: 'weather', arguments: '{"city":"Bonn"}' } };
    const messages = [
      { role: 'assistant', content: null, tool_calls: [call] },
      { role: 'tool', tool_call_id: 'c1', content: 'rain' },
    ];
    expect(messagesOf(...messages)).toEqual([
      { role: 'assistant', content: '', tool_calls: [{ id: 'c1', name: 'weather', arguments: '{"city":"Bonn"}' }] },
      { role: 'tool', content: 'rain', tool_call_id: 'c1' },
    ]);
  });

  test('an earlier refusal is what the assistant said', () => {
    expect(messagesOf({ role: 'assistant', content: null, refusal: 'No.' })[0]?.content).toBe('No.');
    expect(messagesOf({ role: 'assistant', content: '', refusal: 'No.' })[0]?.content).toBe('No.');
    expect(messagesOf({ role: 'assistant', content: 'Sorry.', refusal: 'No.' })[0]?.content).toBe('Sorry.\nNo.');
    expect(messagesOf({ role: 'assistant', content: [{ type: 'refusal', refusal: 'No.' }] })[0]?.content).toBe('No.');
  });
});

describe('what other dialects have no words for is named by its key', () => {
  const within = (key: string, ...names: string[]) => names.map((name) => `${key}.${name}`);
  const withFunction = (others: object) => ({ ...weather, function: { ...weather.function, ...others } });
  const schemaFormat = (others: object) => ({
    type: 'json_schema',
    json_schema: { name: 'n', schema: { type: 'object' }, ...others },
  });
  const text = { type: 'text', text: 'Hi' };
  const called = { id: 'c1', type: 'function', index: 0, function: { name: 'weather', arguments: '{}' } };
  /** An answer as a client has it, which it may send again whole. */
  const answered = {
    role: 'assistant',
    content: 'a',
    refusal: null,
    annotations: [{ type: 'url_citation' }],
    audio: null,
    reasoning_content: 'hm',
    parsed: { a: 1 },
    function_call: null,
    tool_calls: [called],
  };
  const calledOnce = { role: 'assistant', content: null, function_call: { name: 'f', arguments: '{}' } };
  const gave = { role: 'function', name: 'f', content: '1' };
  const custom = { id: 'c1', type: 'custom', custom: { name: 'run', input: 'ls' } };

  test.each<[Record<string, unknown>, string[]]>([
    [{ logit_bias: { 5: 1 }, n: 1, logprobs: false, top_logprobs: 0, reasoning_effort: 'low', top_k: 5 }, []],
    [{ n: 2, logprobs: true, top_logprobs: 3 }, ['n', 'logprobs', 'top_logprobs']],
    [
      { messages: [{ role: 'user', content: [{ type: 'file', file: { file_id: 'f' } }] }] },
      ['messages[0].content[0].file.file_id'],
    ],
    [{ parallel_tool_calls: 'no' }, ['parallel_tool_calls']],
    [{ prompt_cache_options: { ttl: '1h' }, cache_control: { type: 'ephemeral' } }, []],
    [{ tools: [{ ...weather, of_tomorrow: 1 }] }, ['tools[0].of_tomorrow']],
    [{ tools: [{ ...weather, cache_control: { type: 'ephemeral' } }] }, []],
    [{ tools: [withFunction({ strict: true, description: 'd' })] }, []],
    [
      { tools: [withFunction({ strict: 'yes', of_tomorrow: 1 })] },
      within('tools[0].function', 'strict', 'of_tomorrow'),
    ],
    [
      { tools: [withFunction({ description: 1, parameters: 'x' })] },
      within('tools[0].function', 'parameters', 'description'),
    ],
    [{ tools: [withFunction({ strict: [] })] }, ['tools[0].function.strict']],
    [{ tools: [weather], tool_choice: { type: 'custom', function: { name: 'weather' } } }, ['tool_choice.type']],
    [
      { messages: [{ role: 'assistant', tool_calls: [{ ...called, type: 'custom' }] }, hello] },
      ['messages[0].tool_calls[0].type'],
    ],
    [
      { messages: [{ role: 'user', content: [{ type: 'file', file: { filename: 5 } }] }] },
      ['messages[0].content[0].file.filename'],
    ],
    [{ tool_choice: 'required' }, ['tool_choice']],
    [{ tool_choice: 'auto' }, []],
    [{ response_format: schemaFormat({ description: 'd', strict: false }) }, []],
    [
      { response_format: schemaFormat({ description: 1, of_tomorrow: 1 }) },
      within('response_format.json_schema', 'description', 'of_tomorrow'),
    ],
    [{ response_format: { type: 'json_object', schema: { type: 'object' } } }, []],
    [{ response_format: { type: 'json_schema', schema: { type: 'object' } } }, []],
    [{ response_format: { type: 'json_object', schema: 'x' } }, ['response_format.schema']],
    [{ response_format: { type: 'text', schema: {} } }, ['response_format.schema']],
    [{ response_format: { ...schemaFormat({}), schema: { type: 'object' } } }, ['response_format.schema']],
    [{ messages: [hello, { role: 'assistant', content: 'Hi' }] }, ['messages[1]']],
    [{ messages: [{ ...hello, name: 'ann', cache_control: {} }] }, []],
    [{ messages: [{ ...hello, of_tomorrow: 1 }] }, ['messages[0].of_tomorrow']],
    [{ messages: [{ role: 'user' }] }, ['messages[0].content']],
    [
      { messages: [{ ...hello, tool_calls: [called], tool_call_id: 'c' }] },
      ['messages[0].tool_calls', 'messages[0].tool_call_id'],
    ],
    [{ messages: [answered, hello] }, []],
    [
      {
        messages: [
          { role: 'assistant', content: [{ ...answered, type: 'text', text: 'a', content: null, tool_calls: null }] },
          hello,
        ],
      },
      [],
    ],
    [
      {
        messages: [
          { role: 'assistant', content: [{ ...text, role: 'user', refusal: 'no', audio: { id: 'a' } }] },
          hello,
        ],
      },
      ['messages[0].content[0].role', 'messages[0].content[0].refusal', 'messages[0].content[0].audio'],
    ],
    [
      { messages: [{ role: 'user', content: [{ ...text, annotations: [{}] }] }] },
      ['messages[0].content[0].annotations'],
    ],
    [{ messages: [{ role: 'user', content: [{ ...text, cache_control: {}, prompt_cache_breakpoint: {} }] }] }, []],
    [{ messages: [{ role: 'user', content: [{ ...text, of_tomorrow: 1 }] }] }, ['messages[0].content[0].of_tomorrow']],
    [
      { messages: [{ role: 'user', content: [{ ...image, image_url: { url: 'x', detail: 'high', crop: 1 } }] }] },
      ['messages[0].content[0].image_url.crop'],
    ],
    [
      { messages: [{ role: 'assistant', tool_calls: [{ ...called, extra_content: 1 }] }, hello] },
      ['messages[0].tool_calls[0].extra_content'],
    ],
    [{ web_search_options: {} }, ['web_search_options']],
    [{ service_tier: 'flex', verbosity: 'low' }, ['service_tier', 'verbosity']],
    [{ modalities: ['text'], verbosity: 'medium' }, []],
    [{ modalities: ['text', 'audio'], audio: { voice: 'ash' } }, ['modalities', 'audio']],
    [{ functions: [{ name: 'f', parameters: {} }], function_call: 'auto' }, []],
    [{ functions: [{ name: 'f' }], function_call: { name: 'f' } }, []],
    [
      { functions: [{ name: 'f', of_tomorrow: 1 }], function_call: { name: 'f', of_tomorrow: 1 } },
      ['functions[0].of_tomorrow', 'function_call.of_tomorrow'],
    ],
    [{ functions: [{ name: 'f' }], tools: [weather], function_call: 'auto' }, ['functions', 'function_call']],
    [{ functions: [], function_call: 'auto' }, []],
    [{ functions: [], function_call: { name: 'f' } }, ['function_call']],
    [{ function_call: 'none' }, []],
    [{ tools: [weather, { type: 'custom', custom: { name: 'run' } }] }, ['tools[1]']],
    [{ tools: [{ function: { name: 'weather' } }] }, []],
    [
      { tools: [weather], tool_choice: { type: 'allowed_tools', allowed_tools: { mode: 'auto', tools: [weather] } } },
      [],
    ],
    [
      { tools: [weather], tool_choice: { type: 'allowed_tools', allowed_tools: { mode: 'none', of_tomorrow: 1 } } },
      within('tool_choice.allowed_tools', 'mode', 'of_tomorrow'),
    ],
    [
      {
        tools: [weather],
        tool_choice: { type: 'allowed_tools', allowed_tools: { mode: 'auto', tools: [{ type: 'mcp' }] } },
      },
      ['tool_choice.allowed_tools.tools[0]'],
    ],
    [{ tools: [weather], tool_choice: { type: 'function', function: { name: 'weather' } } }, []],
    [{ messages: [hello, { role: 'user', content: [{ type: 'video_url' }] }] }, ['messages[1].content[0]']],
    [{ messages: [{ role: 'assistant', tool_calls: [custom] }, hello] }, ['messages[0].tool_calls[0]']],
    [{ messages: [{ role: 'developer', content: [{ type: 'text', text: 'x' }, image] }] }, ['messages[0].content[1]']],
    [{ messages: [{ role: 'assistant', audio: { id: 'a' } }, hello] }, ['messages[0].audio']],
    [{ messages: [{ role: 'function', name: 'f', content: '1' }] }, ['messages[0].name']],
    [{ messages: [calledOnce, gave, gave] }, ['messages[2].name']],
    [{ messages: [calledOnce, { ...gave, name: 'other' }] }, ['messages[1].name']],
    [{ messages: [calledOnce, gave] }, []],
    [
      { messages: [{ ...calledOnce, function_call: { name: 'f', arguments: '', of_tomorrow: 1 } }, gave] },
      ['messages[0].function_call.of_tomorrow'],
    ],
    [{ constructor: 1, toString: 2 }, ['constructor', 'toString']],
  ])('%j', (body, untranslatable) => {
    expect(read(body).verbatim?.untranslatable).toEqual(untranslatable);
  });

  test('and is among the parameters, by which a call is priced and judged', () => {
    expect(read({ service_tier: 'priority', functions: [{ name: 'f' }] }).parameters).toEqual({
      service_tier: 'priority',
      tools: [{ type: 'function', function: { name: 'f' } }],
      parallel_tool_calls: false,
    });
  });
});

describe('functions of old', () => {
  const f = { name: 'f', description: 'd', parameters: { type: 'object' } };
  const call = (name: string, given: string) => ({
    role: 'assistant',
    content: null,
    function_call: { name, arguments: given },
  });
  const gave = (name: string, content: string) => ({ role: 'function', name, content });

  test.each([
    [null, {}],
    ['auto', { tool_choice: 'auto' }],
    ['none', { tool_choice: 'none' }],
    [{ name: 'f' }, { tool_choice: { type: 'function', function: { name: 'f' } } }],
  ])('are tools of which one is called, by %j', (function_call, choice) => {
    const { parameters, askedAs } = read({ functions: [f], function_call });
    expect(parameters).toEqual({ tools: [{ type: 'function', function: f }], ...choice, parallel_tool_calls: false });
    expect(askedAs).toMatchObject({ tools: 'functions', tool_choice: 'function_call' });
  });

  test('were called without ids, and each answer is that of the last call of its name', () => {
    const messages = [hello, call('f', '1'), gave('f', 'one'), call('f', '2'), call('g', '3'), gave('f', 'two')];
    const read5 = read({ messages, functions: [f] });
    expect(read5.messages.slice(1)).toEqual([
      { role: 'assistant', content: '', tool_calls: [{ id: 'call_0', name: 'f', arguments: '1' }] },
      { role: 'tool', content: 'one', tool_call_id: 'call_0' },
      { role: 'assistant', content: '', tool_calls: [{ id: 'call_1', name: 'f', arguments: '2' }] },
      { role: 'assistant', content: '', tool_calls: [{ id: 'call_2', name: 'g', arguments: '3' }] },
      { role: 'tool', content: 'two', tool_call_id: 'call_1' },
    ]);
    expect(read5.places?.[3]).toEqual({
      turn: 'messages[3]',
      parts: [],
      calls: ['messages[3].function_call.arguments'],
    });
    expect(read({ messages: [hello] }).places).toBeUndefined();
  });
});

describe('what is no request is refused with its key', () => {
  test.each<[Record<string, unknown>, string]>([
    [{ model: undefined }, 'model'],
    [{ model: '' }, 'model'],
    [{ model: 'm'.repeat(501) }, 'model'],
    [{ messages: undefined }, 'messages'],
    [{ messages: [] }, 'messages'],
    [{ messages: ['Hi'] }, 'messages[0]'],
    [{ messages: [{ role: 'robot', content: '' }] }, 'messages[0].role'],
    [{ messages: [{ role: 'user', content: 5 }] }, 'messages[0].content'],
    [{ messages: [{ role: 'user', content: ['Hi'] }] }, 'messages[0].content[0]'],
    [{ messages: [{ role: 'user', content: [{ type: 'text' }] }] }, 'messages[0].content[0].text'],
    [{ messages: [{ role: 'user', content: [{}] }] }, 'messages[0].content[0].type'],
    [{ messages: [{ role: 'tool', content: '' }] }, 'messages[0].tool_call_id'],
    [{ messages: [{ role: 'assistant', tool_calls: {} }] }, 'messages[0].tool_calls'],
    [{ messages: [{ role: 'assistant', tool_calls: [{}] }] }, 'messages[0].tool_calls[0].id'],
    [{ messages: [{ role: 'assistant', tool_calls: [{ id: 'a' }] }] }, 'messages[0].tool_calls[0].function'],
    [{ max_tokens: 0 }, 'max_tokens'],
    [{ max_completion_tokens: 1.5 }, 'max_completion_tokens'],
    [{ stream: 'yes' }, 'stream'],
    [{ stream: true, stream_options: 'usage' }, 'stream_options'],
    // Each answer that is asked for at once is paid for.
    [{ n: '5' }, 'n'],
    [{ n: 0 }, 'n'],
    [{ temperature: 'hot' }, 'temperature'],
    [{ stop: [1] }, 'stop'],
    [{ tools: 'all' }, 'tools'],
    [{ user: 7 }, 'user'],
  ])('%j', (body, key) => {
    const { message, key: told, status } = refusalOf(body);
    expect({ told, status }).toEqual({ told: key, status: 400 });
    expect(message).toContain(`\`${key}\` must be `);
  });
});

test.each([{ models: ['dear/one'] }, { fallbacks: [{ model: 'dear' }] }, { preset: 'mine' }])(
  '%j, by which another model may answer than the one that is priced, is refused',
  (body) => {
    const [key] = Object.keys(body);
    expect(refusalOf(body)).toMatchObject({ key, status: 400 });
  },
);
