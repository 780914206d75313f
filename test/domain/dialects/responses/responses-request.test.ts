import { describe, expect, test } from 'vitest';
import { RequestError } from '../../../../src/domain/dialects/request-error.js';
import { responsesDialect } from '../../../../src/domain/dialects/responses/responses-dialect.js';

const read = (changes: Record<string, unknown> = {}) => responsesDialect.read({ model: 'm', input: 'q', ...changes });
const question = { role: 'user', content: 'q' };
const messagesOf = (...input: unknown[]) => read({ input }).messages;
const image = { type: 'input_image', image_url: 'data:image/png;base64,aGk=', detail: 'high' };
const imagePart = { type: 'image_url', image_url: { url: 'data:image/png;base64,aGk=', detail: 'high' } };
const call = (id: string, name = 'look') => ({
  type: 'function_call',
  call_id: id,
  name,
  arguments: '{}',
  id: `fc_${id}`,
});
const output = (id: string, given: unknown = 'ok') => ({ type: 'function_call_output', call_id: id, output: given });
const said = (text: string) => ({
  type: 'message',
  id: 'msg_1',
  status: 'completed',
  role: 'assistant',
  content: [{ type: 'output_text', text, annotations: [], logprobs: [] }],
});

test.each([{ input: undefined }, { input: [] }, { input: 3 }])('%j is told that a text will do as well', (given) => {
  expect(() => read(given)).toThrow('`input` must be a text, or a list that is not empty');
});

test('an earlier call without arguments is one with none, which every server parses', () => {
  const messages = messagesOf(question, { ...call('a'), arguments: '' }, output('a'));
  expect(messages[1]?.tool_calls).toEqual([{ id: 'a', name: 'look', arguments: '{}' }]);
});

test('a request is read', () => {
  const { writer: _writer, ...request } = read({
    instructions: 'Be brief.',
    max_output_tokens: 50,
    stream: true,
    safety_identifier: 'u',
    temperature: 0.5,
    top_p: 0.9,
    text: { format: { type: 'text' }, verbosity: 'low' },
    reasoning: { effort: 'high', summary: 'auto' },
    metadata: { a: 'b' },
    store: true,
    service_tier: 'auto',
    include: ['reasoning.encrypted_content'],
    previous_response_id: null,
    truncation: 'auto',
    prompt_cache_key: 'k',
    background: false,
    client_metadata: { a: 'b' },
  });
  const parameters = { temperature: 0.5, top_p: 0.9, reasoning_effort: 'high', verbosity: 'low' };
  expect(request).toEqual({
    model: 'm',
    operation: 'chat',
    messages: [{ role: 'system', content: 'Be brief.' }, question],
    places: [
      { turn: 'instructions', parts: [], calls: [] },
      { turn: 'input', parts: [], calls: [] },
    ],
    parameters,
    askedAs: {
      verbosity: 'text.verbosity',
      reasoning_effort: 'reasoning.effort',
      response_format: 'text.format',
    },
    maxTokens: 50,
    isStreamed: true,
    user: 'u',
    verbatim: undefined,
    translation: { dialect: 'responses', parameters: { ...parameters, max_tokens: 50 } },
  });
});

describe('items', () => {
  test('are known by where the client wrote them, whatever turns they are joined to', () => {
    const image = { type: 'input_image', image_url: 'https://images.example/a.png' };
    const input = [
      { role: 'user', content: [{ type: 'input_text', text: 'What?' }, image] },
      { type: 'reasoning', summary: [] },
      call('c1'),
      call('c2'),
      { type: 'function_call_output', call_id: 'c1', output: [image] },
      { type: 'function_call_output', call_id: 'c2', output: 'two' },
    ];
    expect(read({ input }).places).toEqual([
      { turn: 'input[0]', parts: ['input[0].content[0]', 'input[0].content[1]'], calls: [] },
      { turn: 'input[3]', parts: [], calls: ['input[2].arguments', 'input[3].arguments'] },
      { turn: 'input[4]', parts: [], calls: [] },
      { turn: 'input[5]', parts: [], calls: [] },
      { turn: 'input[4]', parts: ['input[4]', 'input[4].output[0]'], calls: [] },
    ]);
  });

  test('of an answer that OpenAI’s SDK parsed say what it parsed twice, which is left out', () => {
    const parsedCall = { ...call('c1'), arguments: '{"a":1}', parsed_arguments: { a: 1 } };
    const [text] = said('{"b":2}').content;
    const parsedText = { ...said('{"b":2}'), content: [{ ...text, parsed: { b: 2 } }] };
    expect(messagesOf(question, parsedCall, output('c1'), parsedText, question)).toEqual(
      messagesOf(question, { ...call('c1'), arguments: '{"a":1}' }, output('c1'), said('{"b":2}'), question),
    );
  });

  test('are turns, of developers those of the system', () => {
    const items = [
      { role: 'developer', content: 'Be brief.' },
      { type: 'message', role: 'system', content: [{ type: 'input_text', text: 'Be kind.' }] },
      { role: 'user', content: [{ type: 'input_text', text: 'q' }] },
      said('a'),
      { role: 'assistant', content: 'b' },
      { role: 'assistant', content: [{ type: 'refusal', refusal: 'No.' }] },
      question,
    ];
    expect(messagesOf(...items)).toEqual([
      { role: 'system', content: 'Be brief.' },
      { role: 'system', content: 'Be kind.' },
      question,
      { role: 'assistant', content: 'a' },
      { role: 'assistant', content: 'b' },
      { role: 'assistant', content: 'No.' },
      question,
    ]);
  });

  test('have texts, images, audio and files as parts', () => {
    const audio = { type: 'input_audio', input_audio: { data: 'aGk=', format: 'wav' } };
    const file = { type: 'input_file', filename: 'a.pdf', file_data: 'data:application/pdf;base64,cGRm' };
    const content = [{ type: 'input_text', text: 'See:' }, image, audio, file];
    expect(messagesOf({ role: 'user', content })).toEqual([
      {
        role: 'user',
        content: 'See:',
        parts: [
          { type: 'text', text: 'See:' },
          imagePart,
          audio,
          { type: 'file', file: { filename: 'a.pdf', file_data: 'data:application/pdf;base64,cGRm' } },
        ],
      },
    ]);
  });

  test('of an assistant in a row are one turn, which tools follow', () => {
    const reasoning = { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'x' };
    const called = (...ids: string[]) => ids.map((id) => ({ id, name: 'look', arguments: '{}' }));
    expect(
      messagesOf(
        question,
        reasoning,
        said('I look.'),
        call('a'),
        call('b'),
        output('a'),
        output('b'),
        call('c'),
        output('c'),
      ),
    ).toEqual([
      question,
      { role: 'assistant', content: 'I look.', tool_calls: called('a', 'b') },
      { role: 'tool', content: 'ok', tool_call_id: 'a' },
      { role: 'tool', content: 'ok', tool_call_id: 'b' },
      { role: 'assistant', content: '', tool_calls: called('c') },
      { role: 'tool', content: 'ok', tool_call_id: 'c' },
    ]);
  });

  test('of tools show what is more than text once all tools have answered', () => {
    const shown = [{ type: 'input_text', text: 'Sunny' }, image];
    expect(messagesOf(call('a'), call('b'), output('a', shown), output('b'), question).slice(1)).toEqual([
      { role: 'tool', content: 'Sunny', tool_call_id: 'a' },
      { role: 'tool', content: 'ok', tool_call_id: 'b' },
      {
        role: 'user',
        content: 'What tool call a gave beside its text:',
        parts: [{ type: 'text', text: 'What tool call a gave beside its text:' }, imagePart],
      },
      question,
    ]);
    expect(messagesOf(call('a'), output('a', shown)).at(-1)?.parts).toHaveLength(2);
  });
});

test('calls of custom tools and of namespaces are calls of the functions that they become', () => {
  const input = [
    { type: 'custom_tool_call', call_id: 'a', name: 'patch', input: '*** "x"' },
    { type: 'function_call', call_id: 'b', name: 'look', namespace: 'crm', arguments: '{}' },
    { type: 'custom_tool_call_output', call_id: 'a', output: 'Done' },
    output('b', [image]),
  ];
  const [called, ...answers] = messagesOf(...input);
  expect(called?.tool_calls).toEqual([
    { id: 'a', name: 'patch', arguments: '{"input":"*** \\"x\\""}' },
    { id: 'b', name: 'crm__look', arguments: '{}' },
  ]);
  expect(answers.map(({ role }) => role)).toEqual(['tool', 'tool', 'user']);
});

test('items say what they are sent back with, and nothing comes of it', () => {
  const input = [
    { ...said('a'), phase: 'commentary', end_turn: false },
    { ...call('a'), status: 'completed', caller: { type: 'direct' }, namespace: null },
    { ...output('a'), id: 'fco_a', status: 'completed', name: 'look' },
    { ...question, id: 'msg_2', internal_chat_message_metadata_passthrough: { turn_id: 't' } },
  ];
  expect(messagesOf(...input).map(({ role }) => role)).toEqual(['assistant', 'tool', 'user']);
  const tools = [{ type: 'function', name: 'look', defer_loading: false, allowed_callers: ['direct'] }];
  expect(read({ tools }).parameters.tools).toEqual([{ type: 'function', function: { name: 'look' } }]);
  expect(read({ tool_choice: 'auto', reasoning: { context: 'auto', mode: 'standard' } }).parameters).toEqual({});
});

describe('parameters', () => {
  const parametersOf = (changes: Record<string, unknown>) => read(changes).parameters;
  const schema = { type: 'object', properties: {} };
  const tool = (name: string) => ({ type: 'function', name, description: 'Looks.', parameters: schema, strict: true });
  const asFunction = (name: string) => ({
    type: 'function',
    function: { name, description: 'Looks.', parameters: schema, strict: true },
  });

  test.each([
    ['auto', { tool_choice: 'auto' }],
    ['required', { tool_choice: 'required' }],
    [{ type: 'function', name: 'look' }, { tool_choice: { type: 'function', function: { name: 'look' } } }],
    [undefined, {}],
  ])('have functions, called by %j', (tool_choice, expected) => {
    expect(parametersOf({ tools: [tool('look')], tool_choice, parallel_tool_calls: false })).toEqual({
      tools: [asFunction('look')],
      parallel_tool_calls: false,
      ...expected,
    });
  });

  test('have only the functions that may be called', () => {
    const allowed = { type: 'allowed_tools', mode: 'required', tools: [{ type: 'function', name: 'wait' }] };
    const tools = [tool('look'), tool('wait')];
    expect(parametersOf({ tools, tool_choice: allowed })).toEqual({
      tools: [asFunction('wait')],
      tool_choice: 'required',
    });
  });

  const grammar = { type: 'grammar', syntax: 'lark', definition: 'start: /.+/' };
  const custom = { type: 'custom', name: 'patch', description: 'Patches.', format: grammar };
  const ofText = {
    type: 'object',
    properties: { input: { type: 'string', description: 'The whole input of the tool, as it is.' } },
    required: ['input'],
    additionalProperties: false,
  };

  test('have custom tools as functions of a text, which is told its grammar and nobody is asked to hold', () => {
    const description = 'Patches.\n\nThe input must follow this lark grammar:\nstart: /.+/';
    const parameters = { name: 'patch', description, parameters: ofText };
    expect(parametersOf({ tools: [custom], tool_choice: { type: 'custom', name: 'patch' } })).toEqual({
      tools: [{ type: 'function', function: parameters }],
      tool_choice: { type: 'function', function: { name: 'patch' } },
    });
  });

  test('have the tools of namespaces by both their names', () => {
    const namespaces = [
      {
        type: 'namespace',
        name: 'crm',
        description: 'Customers.',
        tools: [tool('look'), { type: 'custom', name: 'do' }],
      },
      { type: 'namespace', name: 'mcp__a__', tools: [tool('look')] },
    ];
    const { tools } = parametersOf({ tools: namespaces });
    expect(tools).toMatchObject([
      asFunction('crm__look'),
      { function: { name: 'crm__do', description: 'Customers.', parameters: ofText } },
      asFunction('mcp__a__look'),
    ]);
  });

  test('have tools that come up in the conversation, the last of each name', () => {
    const later = {
      type: 'additional_tools',
      role: 'developer',
      tools: [{ ...tool('look'), description: 'Later.' }, custom],
    };
    const { messages, parameters } = read({ tools: [tool('look')], input: [later, question] });
    expect(messages).toEqual([question]);
    expect(parameters.tools).toMatchObject([
      { function: { name: 'look', description: 'Later.' } },
      { function: { name: 'patch' } },
    ]);
  });

  test('have the form of an answer', () => {
    const format = { type: 'json_schema', name: 'n', schema, strict: true, description: 'd' };
    const { type, ...described } = format;
    expect(parametersOf({ text: { format } })).toEqual({ response_format: { type, json_schema: described } });
    expect(parametersOf({ text: { format: { type: 'json_object' }, verbosity: 'medium' } })).toEqual({
      response_format: { type: 'json_object' },
    });
  });
});

const thrownBy = (changes: Record<string, unknown>): unknown => {
  try {
    return read(changes);
  } catch (error) {
    return error;
  }
};

const look = { type: 'function', name: 'look' };
const byProgram = { ...call('a'), caller: { type: 'program', caller_id: 'c' } };
const userSays = (part: object) => ({ input: [{ role: 'user', content: [part] }] });

test.each([
  ['previous_response_id', { previous_response_id: 'resp_1' }],
  ['conversation', { conversation: 'conv_1' }],
  ['prompt', { prompt: { id: 'p' } }],
  ['background', { background: true }],
  ['moderation', { moderation: {} }],
  ['top_logprobs', { top_logprobs: 3 }],
  ['include', { include: ['message.output_text.logprobs'] }],
  ['of_tomorrow', { of_tomorrow: 1 }],
  ['tools[0]', { tools: [{ type: 'web_search' }] }],
  ['input[0].tools[0]', { input: [{ type: 'additional_tools', tools: [{ type: 'mcp' }] }] }],
  ['tool_choice', { tools: [{ type: 'function', name: 'x' }], tool_choice: { type: 'file_search' } }],
  ['input[0]', { input: [{ type: 'item_reference', id: 'msg_1' }] }],
  ['input[0]', { input: [{ type: 'web_search_call', id: 'ws_1' }] }],
  ['input[0].content[0].file_id', { input: [{ role: 'user', content: [{ type: 'input_image', file_id: 'f' }] }] }],
  ['text.of_tomorrow', { text: { of_tomorrow: 1 } }],
  ['text.format.of_tomorrow', { text: { format: { type: 'json_object', of_tomorrow: 1 } } }],
  ['reasoning.mode', { reasoning: { mode: 'pro' } }],
  ['tools[0].defer_loading', { tools: [{ ...look, defer_loading: true }] }],
  ['tools[0].allowed_callers', { tools: [{ ...look, allowed_callers: ['programmatic'] }] }],
  ['tools[0].output_schema', { tools: [{ ...look, output_schema: {} }] }],
  ['tools[0].of_tomorrow', { tools: [{ type: 'namespace', name: 'n', tools: [look], of_tomorrow: 1 }] }],
  [
    'tools[0].tools[0].of_tomorrow',
    { tools: [{ type: 'namespace', name: 'n', tools: [{ ...look, of_tomorrow: 1 }] }] },
  ],
  ['tools[0].format.of_tomorrow', { tools: [{ type: 'custom', name: 'c', format: { type: 'text', of_tomorrow: 1 } }] }],
  ['tool_choice.of_tomorrow', { tools: [look], tool_choice: { ...look, of_tomorrow: 1 } }],
  ['input[0].of_tomorrow', { input: [{ ...question, of_tomorrow: 1 }] }],
  ['input[0].caller', { input: [byProgram, output('a')] }],
  ['input[0].content[0].of_tomorrow', userSays({ type: 'input_text', text: 'q', of_tomorrow: 1 })],
  ['input[0].content[0].file_id', userSays({ ...image, file_id: 'f' })],
  ['input[0].content[0].file_url', { input: [{ role: 'user', content: [{ type: 'input_file', file_url: 'u' }] }] }],
  ['input[0].content[0].file_id', { input: [{ role: 'user', content: [{ type: 'input_file', file_id: 'f' }] }] }],
])('what needs its provider is refused at %s', (key, changes) => {
  const error = thrownBy(changes);
  expect(error).toBeInstanceOf(RequestError);
  expect(error).toMatchObject({ key, status: 400, message: expect.stringMatching(/^`.+` cannot be served here: .+/) });
});

test.each([{ previous_response_id: 'resp_1' }, { input: [question, { type: 'item_reference', id: 'msg_1' }] }])(
  'what stands for a conversation that nobody keeps is refused with what makes a client send it: %j',
  (changes) => {
    expect(thrownBy(changes)).toMatchObject({ message: expect.stringContaining('once `store` is false') });
  },
);

test.each([
  ['model', { model: undefined }],
  ['model', { model: 'm'.repeat(501) }],
  ['input', { input: [] }],
  ['input', { input: undefined }],
  ['input[0]', { input: ['q'] }],
  ['input[0].role', { input: [{ role: 'tool', content: 'q' }] }],
  ['input[0].content', { input: [{ role: 'user' }] }],
  ['input[0].content[1]', { input: [{ role: 'system', content: [{ type: 'input_text', text: 'q' }, image] }] }],
  ['input[0].content[0]', { input: [{ role: 'assistant', content: [image] }] }],
  ['input[0].content[0].image_url', userSays({ type: 'input_image', detail: 'auto', file_id: null })],
  ['input[0].content[0].file_data', userSays({ type: 'input_file', filename: 'a.pdf' })],
  ['input[0].call_id', { input: [{ type: 'function_call_output', output: 'x' }] }],
  ['instructions', { instructions: ['Be brief.'] }],
  ['max_output_tokens', { max_output_tokens: 1.5 }],
  [
    'tools[1].name',
    {
      tools: [
        { type: 'function', name: 'x' },
        { type: 'custom', name: 'x' },
      ],
    },
  ],
  ['tools[0].name', { tools: [{ type: 'function' }] }],
  [
    'tool_choice.tools',
    { tools: [{ type: 'function', name: 'x' }], tool_choice: { type: 'allowed_tools', mode: 'auto', tools: [] } },
  ],
  ['text.format.type', { text: { format: { type: 'grammar' } } }],
  ['text', { text: 'json' }],
  ['text.format', { text: { format: 'json' } }],
  ['text.format.strict', { text: { format: { type: 'json_schema', name: 'n', schema: {}, strict: 'yes' } } }],
  ['text.verbosity', { text: { verbosity: 1 } }],
  ['reasoning', { reasoning: 'high' }],
  ['reasoning.effort', { reasoning: { effort: 3 } }],
  ['reasoning.summary', { reasoning: { summary: true } }],
  ['input[0].content[0]', { input: [{ role: 'assistant', content: [{ type: 'output_audio', text: 'a' }] }] }],
  ['temperature', { temperature: '0' }],
  ['top_logprobs', { top_logprobs: '3' }],
  ['include', { include: 'message.output_text.logprobs' }],
  ['background', { background: 'true' }],
  ['tools[0].parameters', { tools: [{ ...look, parameters: 'city' }] }],
  ['tools[0].strict', { tools: [{ ...look, strict: 'yes' }] }],
  ['tools[0].description', { tools: [{ ...look, description: 1 }] }],
  ['tools[0].format', { tools: [{ type: 'custom', name: 'c', format: 'grammar' }] }],
  ['tools[0].format.type', { tools: [{ type: 'custom', name: 'c', format: { type: 'regex' } }] }],
  [
    'tools[0].format.definition',
    { tools: [{ type: 'custom', name: 'c', format: { type: 'grammar', syntax: 'lark' } }] },
  ],
  ['tool_choice', { tool_choice: 'required' }],
  ['tool_choice', { tool_choice: { type: 'function', name: 'look' } }],
  ['input[0].content[0].text', userSays({ type: 'input_text' })],
  ['input[0].content[0].detail', userSays({ ...image, detail: 1 })],
])('a request that is wrong at %s is refused there', (key, changes) => {
  const error = thrownBy(changes);
  expect(error).toBeInstanceOf(RequestError);
  expect(error).toMatchObject({ key, message: expect.stringContaining(`\`${key}\` must be`) });
});
