import { describe, expect, test } from '@jest/globals';
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
    parameters: {},
    maxTokens: 10,
    isStreamed: true,
    user: 'u',
    verbatim: { dialect: 'messages', body, untranslatable: [] },
  });
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

describe('parameters', () => {
  const parametersOf = (changes: Record<string, unknown>) => read(changes).parameters;
  const input_schema = { type: 'object', properties: { city: { type: 'string' } } };
  const tool = { name: 'look', description: 'Looks.', input_schema, cache_control: { type: 'ephemeral' } };
  const asFunction = { type: 'function', function: { name: 'look', description: 'Looks.', parameters: input_schema } };

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
    [{ ...closed, required: [] }, undefined],
    [{ ...closed, additionalProperties: true }, undefined],
    [{ ...closed, properties: { a: { type: 'array', items: { type: 'object' } } } }, undefined],
    [{ ...closed, properties: { a: { anyOf: [closed, { type: 'null' }] } } }, true],
  ])('hold an answer to a schema where OpenAI can: %#', (schema, strict) => {
    const form = { type: 'json_schema', json_schema: { name: 'answer', schema, ...(strict && { strict }) } };
    const format = { type: 'json_schema', schema };
    expect(parametersOf({ output_config: { format } }).response_format).toEqual(form);
    expect(parametersOf({ output_format: format }).response_format).toEqual(form);
    expect(parametersOf({ tools: [{ ...tool, input_schema: schema, strict: true }] }).tools).toEqual([
      {
        type: 'function',
        function: { name: 'look', description: 'Looks.', parameters: schema, ...(strict && { strict }) },
      },
    ]);
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
