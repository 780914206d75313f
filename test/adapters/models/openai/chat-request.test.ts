import { expect, test } from 'vitest';
import { chatRequestBody, embeddingsRequestBody } from '../../../../src/adapters/models/openai/chat-request.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

test('parameters go out as given, under the names of the provider', () => {
  const parameters = {
    max_tokens: 9,
    temperature: 0.5,
    stop: ['\n'],
    seed: undefined,
    response_format: { type: 'text' },
  };
  expect(JSON.parse(chatRequestBody(aModelCall({ parameters, question: 'q' })))).toEqual({
    model: 'example-1',
    messages: [{ role: 'user', content: 'q' }],
    temperature: 0.5,
    stop: ['\n'],
    response_format: { type: 'text' },
    max_tokens: 9,
  });
});

test.each([
  ['gpt-5', 'max_completion_tokens'],
  ['example-1', 'max_tokens'],
])('no parameter can lift the output cap of %s, ask for a stream or replace what is asked', (model, field) => {
  const parameters = { max_tokens: 9, max_completion_tokens: 9e6, stream: true, model: 'dearer', messages: [] };
  expect(JSON.parse(chatRequestBody(aModelCall({ model, parameters, question: 'q' })))).toEqual({
    model,
    messages: [{ role: 'user', content: 'q' }],
    [field]: 9,
  });
});

test('a stream is asked to tell its usage', () => {
  expect(JSON.parse(chatRequestBody(aModelCall(), true))).toMatchObject({
    stream: true,
    stream_options: { include_usage: true },
  });
});

test('tools that were asked for and what they answered stand in the words of the dialect', () => {
  const messages = [
    { role: 'assistant', content: '', tool_calls: [{ id: 'c1', name: 'look', arguments: '{"a":' }] },
    { role: 'tool', content: 'seen', tool_call_id: 'c1' },
    { role: 'user', content: 'and?' },
  ] as const;
  expect(
    JSON.parse(chatRequestBody(aModelCall({ messages: messages.map((each) => ({ ...each })) as never }))).messages,
  ).toEqual([
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'c1', type: 'function', function: { name: 'look', arguments: '{"a":' } }],
    },
    { role: 'tool', content: 'seen', tool_call_id: 'c1' },
    { role: 'user', content: 'and?' },
  ]);
});

test('an embeddings request has the texts and what is a parameter of them', () => {
  const parameters = { max_tokens: 1, temperature: 0, dimensions: 256, encoding_format: 'base64' };
  const messages = [
    { role: 'user' as const, content: 'a' },
    { role: 'user' as const, content: 'b' },
  ];
  const call = aModelCall({ model: 'e', operation: 'embeddings', parameters, messages });
  expect(JSON.parse(embeddingsRequestBody(call))).toEqual({ model: 'e', input: ['a', 'b'], dimensions: 256 });
});

test('the cap goes where a binding says that its model takes it', () => {
  const call = aModelCall({ quirks: { output_cap: 'max_completion_tokens' } });
  expect(JSON.parse(chatRequestBody(call))).toHaveProperty('max_completion_tokens', 100);
});
