import { describe, expect, test } from 'vitest';
import { messagesDialect } from '../../../../src/domain/dialects/messages/messages-dialect.js';
import { RequestError } from '../../../../src/domain/dialects/request-error.js';
import { worstCaseOf } from '../../../../src/domain/inference/budget/worst-case.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

const question = { role: 'user', content: 'q' };
const read = (changes: Record<string, unknown> = {}) =>
  messagesDialect.read({ model: 'm', max_tokens: 10, messages: [question], ...changes });
const readContent = (...content: unknown[]) => read({ messages: [{ role: 'user', content }] });
const untranslatable = (request: ReturnType<typeof read>) => request.verbatim?.untranslatable;
const image = { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'aGk=' } };
const imagePart = { type: 'image_url', image_url: { url: 'data:image/png;base64,aGk=' } };

test('a request is read, and kept as it is', () => {
  const body = { model: 'm', max_tokens: 10, messages: [question], metadata: { user_id: 'u' }, stream: true };
  const { writer: _writer, ...request } = messagesDialect.read(body);
  expect(request).toEqual({
    model: 'm',
    operation: 'chat',
    messages: [question],
    places: [{ turn: 'messages[0]', parts: [], calls: [] }],
    parameters: {},
    askedAs: {
      stop: 'stop_sequences',
      parallel_tool_calls: 'tool_choice.disable_parallel_tool_use',
      reasoning_effort: 'output_config.effort',
      response_format: 'output_config.format',
    },
    maxTokens: 10,
    isStreamed: true,
    user: 'u',
    verbatim: { dialect: 'messages', body, untranslatable: [] },
  });
});

test('each part and call is known by where the client wrote it, whatever turns it is divided into', () => {
  const document = { type: 'document', title: 'T', source: { type: 'content', content: [image] } };
  const answered = { type: 'tool_result', tool_use_id: 'c', content: [{ type: 'text', text: 'a' }, image] };
  const body = {
    system: [image],
    messages: [
      { role: 'user', content: [document, image] },
      {
        role: 'assistant',
        content: [
          { type: 'text', text: 'Hm' },
          { type: 'tool_use', id: 'c', name: 'f', input: 1 },
        ],
      },
      { role: 'user', content: [{ type: 'text', text: 'b' }, answered] },
    ],
  };
  const within = 'messages[2].content[1]';
  expect(read(body).places).toEqual([
    { turn: 'system', parts: ['system[0]'], calls: [] },
    {
      turn: 'messages[0]',
      parts: ['messages[0].content[0]', 'messages[0].content[0].source.content[0]', 'messages[0].content[1]'],
      calls: [],
    },
    { turn: 'messages[1]', parts: [], calls: ['messages[1].content[1].input'] },
    { turn: within, parts: [], calls: [] },
    { turn: 'messages[2]', parts: [within, `${within}.content[1]`, 'messages[2].content[0]'], calls: [] },
  ]);
});

test.each([
  [{ thinking: { type: 'enabled', budget_tokens: 1024 } }, { reasoning_effort: 'thinking' }],
  [{ thinking: { type: 'adaptive' }, output_config: { effort: 'low' } }, { reasoning_effort: 'output_config.effort' }],
  [{ thinking: { type: 'disabled' }, output_config: { effort: 'low' } }, { reasoning_effort: 'thinking' }],
  [{ output_format: { type: 'json_schema', schema: {} } }, { response_format: 'output_format' }],
])('the key of a parameter that may be asked for by two is the one that counts: %j', (body, keys) => {
  expect(read(body).askedAs).toMatchObject(keys);
});

describe('turns', () => {
  test('begin with the system', () => {
    const system = [
      { type: 'text', text: 'Be brief.', cache_control: { type: 'ephemeral' } },
      { type: 'text', text: 'Be kind.' },
    ];
    const expected = [{ role: 'system', content: 'Be brief.\nBe kind.' }, question];
    expect(read({ system }).messages).toEqual(expected);
    expect(read({ system: 'Be brief.\nBe kind.' }).messages).toEqual(expected);
    expect(read({ system: '' }).messages).toEqual([question]);
  });

  test('have texts, images and documents as parts', () => {
    const pdf = { type: 'base64', media_type: 'application/pdf', data: 'cGRm' };
    const request = readContent(
      { type: 'text', text: 'See:' },
      image,
      { type: 'image', source: { type: 'url', url: 'https://x.example/a.png' } },
      { type: 'document', source: pdf, title: 'report.pdf' },
      { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'Body' }, title: 'T', context: 'C' },
      { type: 'document', source: { type: 'content', content: [{ type: 'text', text: 'Inner' }, image] } },
      { type: 'search_result', source: 'https://s.example', title: 'S', content: [{ type: 'text', text: 'Found' }] },
    );
    const texts = ['See:', 'report.pdf', 'T\nC', 'Body', 'Inner', 'S\nhttps://s.example', 'Found'];
    expect(request.messages[0]?.content).toBe(texts.join('\n'));
    expect(request.messages[0]?.parts).toEqual([
      { type: 'text', text: 'See:' },
      imagePart,
      { type: 'image_url', image_url: { url: 'https://x.example/a.png' } },
      { type: 'text', text: 'report.pdf' },
      { type: 'file', file: { filename: 'report.pdf', file_data: 'data:application/pdf;base64,cGRm' } },
      { type: 'text', text: 'T\nC' },
      { type: 'text', text: 'Body' },
      { type: 'text', text: 'Inner' },
      imagePart,
      { type: 'text', text: 'S\nhttps://s.example' },
      { type: 'text', text: 'Found' },
    ]);
    expect(untranslatable(request)).toEqual([]);
  });

  test('that are one text are no parts', () => {
    expect(readContent({ type: 'text', text: 'q' }).messages).toEqual([question]);
  });

  test('of tools follow their calls, and what they show beside text follows as the user’s', () => {
    const { messages, verbatim } = read({
      messages: [
        question,
        {
          role: 'assistant',
          content: [
            { type: 'thinking', thinking: 'Hm.', signature: 's' },
            { type: 'redacted_thinking', data: 'x' },
            { type: 'text', text: 'I ' },
            { type: 'text', text: 'look.' },
            { type: 'tool_use', id: 't1', name: 'look', input: { city: 'Köln' } },
            { type: 'tool_use', id: 't2', name: 'wait', input: {} },
          ],
        },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 't1', content: [{ type: 'text', text: 'Sunny' }, image] },
            { type: 'tool_result', tool_use_id: 't2', content: 'No time', is_error: true },
            { type: 'text', text: 'And now?' },
          ],
        },
      ],
    });
    expect(messages.slice(1)).toEqual([
      {
        role: 'assistant',
        content: 'I look.',
        tool_calls: [
          { id: 't1', name: 'look', arguments: '{"city":"Köln"}' },
          { id: 't2', name: 'wait', arguments: '{}' },
        ],
      },
      { role: 'tool', content: 'Sunny', tool_call_id: 't1' },
      { role: 'tool', content: 'Error: No time', tool_call_id: 't2' },
      {
        role: 'user',
        content: 'What tool call t1 gave beside its text:\nAnd now?',
        parts: [
          { type: 'text', text: 'What tool call t1 gave beside its text:' },
          imagePart,
          { type: 'text', text: 'And now?' },
        ],
      },
    ]);
    expect(verbatim?.untranslatable).toEqual([]);
  });
});

test('a call whose arguments could not be read has them as its model wrote them', () => {
  const content = [{ type: 'tool_use', id: 't', name: 'look', input: '{"city":' }];
  const { messages } = read({ messages: [{ role: 'assistant', content }, question] });
  expect(messages[0]?.tool_calls).toEqual([{ id: 't', name: 'look', arguments: '{"city":' }]);
});

describe('parameters', () => {
  const parametersOf = (changes: Record<string, unknown>) => read(changes).parameters;
  const input_schema = { type: 'object', properties: { city: { type: 'string' } } };
  const tool = { name: 'look', description: 'Looks.', input_schema, cache_control: { type: 'ephemeral' } };
  const asFunction = { type: 'function', function: { name: 'look', description: 'Looks.', parameters: input_schema } };

  test('tell examples of what a tool takes where it is described', () => {
    const input_examples = [{ city: 'Bonn' }, { city: 'Köln' }];
    const told = 'Examples of its input:\n{"city":"Bonn"}\n{"city":"Köln"}';
    const bare = { name: 'wait', input_schema, input_examples };
    expect(parametersOf({ tools: [{ ...tool, input_examples }, bare] }).tools).toMatchObject([
      { function: { description: `Looks.\n\n${told}` } },
      { function: { description: told } },
    ]);
  });

  test('of sampling keep their names but for what stops', () => {
    const sampling = { temperature: 0.5, top_p: 0.9, top_k: 5 };
    expect(parametersOf({ ...sampling, stop_sequences: ['END'] })).toEqual({ ...sampling, stop: ['END'] });
    expect(parametersOf({ stop_sequences: [], temperature: null })).toEqual({});
  });

  test.each([
    [{ type: 'auto' }, { tool_choice: 'auto' }],
    [{ type: 'any' }, { tool_choice: 'required' }],
    [{ type: 'none' }, { tool_choice: 'none' }],
    [
      { type: 'tool', name: 'look', disable_parallel_tool_use: true },
      { tool_choice: { type: 'function', function: { name: 'look' } }, parallel_tool_calls: false },
    ],
    [undefined, {}],
  ])('have tools, called by %j', (tool_choice, expected) => {
    expect(parametersOf({ tools: [tool, { ...tool, type: 'custom' }], tool_choice })).toEqual({
      tools: [asFunction, asFunction],
      ...expected,
    });
  });

  test.each([
    [{ thinking: { type: 'disabled' }, output_config: { effort: 'high' } }, 'none'],
    [{ thinking: { type: 'enabled', budget_tokens: 1024 } }, 'low'],
    [{ thinking: { type: 'enabled', budget_tokens: 4096 } }, 'medium'],
    [{ thinking: { type: 'enabled', budget_tokens: 32_000 } }, 'high'],
    [{ thinking: { type: 'enabled', budget_tokens: 1024 }, output_config: { effort: 'max' } }, 'max'],
    [{ thinking: { type: 'adaptive' } }, undefined],
  ])('have an effort: %j', (asked, effort) => {
    expect(parametersOf(asked).reasoning_effort).toBe(effort);
  });

  const closed = {
    type: 'object',
    properties: { a: { type: 'string' } },
    required: ['a'],
    additionalProperties: false,
  };
  test.each([
    [closed, true],
    [{ ...closed, required: [] }, false],
    [{ ...closed, additionalProperties: true }, false],
    [{ ...closed, properties: { a: { type: 'array', items: { type: 'object' } } } }, false],
    [{ ...closed, properties: { a: { anyOf: [closed, { type: 'null' }] } } }, true],
  ])('hold every answer to its schema, and calls where OpenAI can: %#', (schema, canHold) => {
    const form = { type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } };
    const format = { type: 'json_schema', schema };
    expect(parametersOf({ output_config: { format } }).response_format).toEqual(form);
    expect(parametersOf({ output_format: format }).response_format).toEqual(form);
    const request = read({ tools: [{ ...tool, input_schema: schema, strict: true }] });
    expect(request.parameters.tools).toEqual([
      { type: 'function', function: { name: 'look', description: 'Looks.', parameters: schema, strict: true } },
    ]);
    expect(untranslatable(request)).toEqual(canHold ? [] : ['tools[0].strict']);
  });
});

test.each([
  ['a document at an address', 'document', { type: 'url', url: 'https://x.example/long.pdf' }, 200_000],
  ['a document that the provider keeps', 'document', { type: 'file', file_id: 'f' }, 200_000],
  ['an image that the provider keeps', 'image', { type: 'file', file_id: 'f' }, 16_384],
])('%s counts for budgets, also where a tool gave it', (_what, type, source, tokens) => {
  const block = { type, source };
  for (const content of [block, { type: 'tool_result', tool_use_id: 't', content: [block] }]) {
    const { messages, verbatim } = readContent(content);
    expect(worstCaseOf(aModelCall({ messages, verbatim })).inputTokens).toBeGreaterThan(tokens);
  }
});

describe('what no other dialect can say is named', () => {
  const inTurn = (block: object) => ({ role: 'user', content: [block] });
  const withSource = (changes: object) => ({ ...image, source: { ...image.source, ...changes } });
  const said = { type: 'text', text: 'Hm.' };
  const later = { ...said, of_tomorrow: 1 };
  const result = { type: 'tool_result', tool_use_id: 't', content: 'ok' };
  const ofHtml = { type: 'document', source: { type: 'text', media_type: 'text/html', data: 'x' } };
  const byProvider = { type: 'tool_use', id: 't', name: 'x', input: {}, caller: { type: 'code_execution_20260120' } };
  const form = { type: 'json_schema', schema: {} };

  test.each([
    ['tools[0]', { tools: [{ type: 'web_search_20260318', name: 'web_search' }] }],
    ['messages[1]', { messages: [question, { role: 'assistant', content: '{' }] }],
    [
      'messages[0].content[0].source',
      { messages: [{ role: 'user', content: [{ ...image, source: { type: 'file', file_id: 'f' } }] }] },
    ],
    ['messages[0].content[0]', { messages: [{ role: 'user', content: [{ type: 'container_upload', file_id: 'f' }] }] }],
    [
      'messages[0].content[0].citations',
      {
        messages: [
          {
            role: 'user',
            content: [{ type: 'document', source: { type: 'text', data: 'x' }, citations: { enabled: true } }],
          },
        ],
      },
    ],
    [
      'messages[0].content[0]',
      {
        messages: [
          { role: 'assistant', content: [{ type: 'server_tool_use', id: 's', name: 'x', input: {} }] },
          question,
        ],
      },
    ],
    ['system[1]', { system: [{ type: 'text', text: 'Look.' }, image] }],
    ['messages[1].content[0]', { messages: [question, { role: 'system', content: [image] }, question] }],
    ['mcp_servers', { mcp_servers: [{ url: 'https://x.example' }] }],
    ['inference_geo', { inference_geo: 'eu' }],
    ['of_tomorrow', { of_tomorrow: 1 }],
    ['tools[0].of_tomorrow', { tools: [{ name: 'x', input_schema: {}, of_tomorrow: 1 }] }],
    ['tools[0].defer_loading', { tools: [{ name: 'x', input_schema: {}, defer_loading: true }] }],
    ['tools[0].allowed_callers', { tools: [{ name: 'x', input_schema: {}, allowed_callers: ['direct', 'code'] }] }],
    ['messages[0].of_tomorrow', { messages: [{ ...question, of_tomorrow: 1 }] }],
    ['messages[0].content[0].of_tomorrow', { messages: [inTurn({ type: 'text', text: 'q', of_tomorrow: 1 })] }],
    ['messages[0].content[0].transformations', { messages: [inTurn({ ...image, transformations: { big: 'no' } })] }],
    ['messages[0].content[0].source.of_tomorrow', { messages: [inTurn(withSource({ of_tomorrow: 1 }))] }],
    ['messages[0].content[0].source.media_type', { messages: [inTurn(ofHtml)] }],
    ['messages[0].content[0].toolset_name', { messages: [inTurn({ ...result, toolset_name: 'browser' })] }],
    [
      'messages[0].content[0].content[0].cited',
      { messages: [inTurn({ ...result, content: [{ ...said, cited: 1 }] })] },
    ],
    ['messages[0].content[0].caller', { messages: [{ role: 'assistant', content: [byProvider] }, question] }],
    ['messages[0].content[0].of_tomorrow', { messages: [{ role: 'assistant', content: [later] }, question] }],
    ['system[0].of_tomorrow', { system: [{ ...said, of_tomorrow: 1 }] }],
    ['tool_choice.of_tomorrow', { tool_choice: { type: 'auto', of_tomorrow: 1 } }],
    ['thinking.type', { thinking: { type: 'between_tools' } }],
    ['thinking.of_tomorrow', { thinking: { type: 'adaptive', of_tomorrow: 1 } }],
    ['output_config.task_budget', { output_config: { task_budget: { total: 5 } } }],
    ['output_config.format.of_tomorrow', { output_config: { format: { ...form, of_tomorrow: 1 } } }],
  ])('%s', (key, changes) => {
    expect(untranslatable(read(changes))).toEqual([key]);
  });

  test('but not what only helps', () => {
    const hints = {
      cache_control: { type: 'ephemeral' },
      service_tier: 'auto',
      context_management: { edits: [] },
      container: null,
      mcp_servers: [],
    };
    expect(untranslatable(read(hints))).toEqual([]);
  });

  test('nor what tools and blocks say of nothing that others do otherwise', () => {
    const cached = { cache_control: { type: 'ephemeral' } };
    const called = { type: 'tool_use', id: 't', name: 'x', input: {}, caller: { type: 'direct' }, ...cached };
    const tool = { name: 'x', input_schema: {}, strict: false, eager_input_streaming: true, ...cached };
    const request = read({
      tools: [{ ...tool, allowed_callers: ['direct'], defer_loading: false }],
      thinking: { type: 'adaptive', display: 'summarized', block_binding: {} },
      messages: [
        inTurn({ ...said, ...cached }),
        { role: 'assistant', content: [{ ...said, citations: [{ cited_text: 'c' }] }, called] },
        inTurn({ ...result, is_error: false, ...cached }),
        inTurn({ ...image, transformations: {}, ...cached }),
        inTurn({ type: 'document', source: { type: 'text', data: 'x' }, citations: { enabled: false }, context: null }),
      ],
    });
    expect(untranslatable(request)).toEqual([]);
  });
});

test('thoughts without a signature, which another provider told, are not sent to the one that would refuse them', () => {
  const unsigned = { type: 'thinking', thinking: 'Hm.', signature: '' };
  const signed = { type: 'thinking', thinking: 'Hm.', signature: 's' };
  const text = { type: 'text', text: 'a' };
  const messages = [
    question,
    { role: 'assistant', content: [unsigned, text] },
    question,
    { role: 'assistant', content: [unsigned] },
    question,
    { role: 'assistant', content: [signed, text] },
    question,
  ];
  expect(read({ messages }).verbatim?.body.messages).toEqual([
    question,
    { role: 'assistant', content: [text] },
    question,
    question,
    { role: 'assistant', content: [signed, text] },
    question,
  ]);
});

test.each([
  ['model', { model: '' }],
  ['model', { model: 'm'.repeat(501) }],
  ['messages', { messages: [] }],
  ['messages[0]', { messages: ['q'] }],
  ['messages[0].role', { messages: [{ role: 'tool', content: 'q' }] }],
  ['messages[0].content', { messages: [{ role: 'user' }] }],
  ['messages[0].content[0].type', { messages: [{ role: 'user', content: [{}] }] }],
  [
    'messages[0].content[0].source.data',
    { messages: [{ role: 'user', content: [{ ...image, source: { type: 'base64', media_type: 'image/png' } }] }] },
  ],
  ['messages[0].content[0].tool_use_id', { messages: [{ role: 'user', content: [{ type: 'tool_result' }] }] }],
  ['max_tokens', { max_tokens: 0 }],
  ['stream', { stream: 'yes' }],
  ['stop_sequences', { stop_sequences: 'END' }],
  ['tools[0].input_schema', { tools: [{ name: 'x' }] }],
  ['tool_choice.type', { tools: [{ name: 'x', input_schema: {} }], tool_choice: { type: 'maybe' } }],
  ['output_config.format.type', { output_config: { format: { type: 'grammar' } } }],
  ['output_config.format', { output_config: { format: 'json' } }],
  ['output_config.effort', { output_config: { effort: 3 } }],
  ['output_config', { output_config: 'json' }],
  ['output_format', { output_format: 'json' }],
  ['thinking', { thinking: 'on' }],
  ['thinking.type', { thinking: { budget_tokens: 1024 } }],
  ['thinking.budget_tokens', { thinking: { type: 'enabled', budget_tokens: '1024' } }],
  ['metadata', { metadata: 'u' }],
  ['temperature', { temperature: '0' }],
  ['top_k', { top_k: [1] }],
  ['tools[0].strict', { tools: [{ name: 'x', input_schema: {}, strict: 'yes' }] }],
  ['tools[0].description', { tools: [{ name: 'x', input_schema: {}, description: 1 }] }],
  ['tools[0].input_examples', { tools: [{ name: 'x', input_schema: {}, input_examples: '{}' }] }],
  ['tool_choice', { tool_choice: 'auto' }],
  ['tool_choice', { tool_choice: { type: 'any' } }],
  ['tool_choice.disable_parallel_tool_use', { tool_choice: { type: 'auto', disable_parallel_tool_use: 1 } }],
  ['messages[0].content[0].text', { messages: [{ role: 'user', content: [{ type: 'text' }] }] }],
  ['messages[0].content[0].citations', { messages: [{ role: 'user', content: [{ ...image, citations: 'all' }] }] }],
  ['messages[0].content[0].title', { messages: [{ role: 'user', content: [{ type: 'document', title: 5 }] }] }],
  [
    'messages[0].content[0].is_error',
    { messages: [{ role: 'user', content: [{ type: 'tool_result', tool_use_id: 't', is_error: 'no' }] }] },
  ],
  ['messages[0].content[0].content', { messages: [{ role: 'user', content: [{ type: 'search_result' }] }] }],
])('a request that is wrong at %s is refused there', (key, changes) => {
  const thrown = (() => {
    try {
      return read(changes);
    } catch (error) {
      return error;
    }
  })();
  expect(thrown).toBeInstanceOf(RequestError);
  expect(thrown).toMatchObject({ key, message: expect.stringContaining(`\`${key}\` must be`) });
});

test.each([{ fallbacks: [{ model: 'dear' }] }, { fallbacks: 'default' }, { models: ['dear'] }])(
  '%j, by which another model may answer than the one that is priced, is refused',
  (asked) => {
    const [key] = Object.keys(asked);
    expect(() => read(asked)).toThrow(`\`${key}\` cannot be served here`);
  },
);

test('a thread, whose conversation only its provider knows, is refused so that a client goes on without', () => {
  expect(() => read({ thread: { type: 'create' } })).toThrow(
    expect.objectContaining({ key: 'thread', status: 400, code: 'thread_unsupported_request' }),
  );
  expect(read({ thread: null }).model).toBeDefined();
});
