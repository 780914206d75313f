import { expect, test } from '@jest/globals';
import { chatRequestBody, outputCapField } from '../../../../src/adapters/models/openai/chat-request.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

test.each([
  'gpt-5',
  'gpt-5.2-mini-2026-03-01',
  'GPT-6-luna',
  'openai/gpt-6-sol',
  'o1',
  'o1-pro',
  'o3-mini',
  'o4-mini-2025-04-16',
])('%s takes max_completion_tokens', (model) => {
  expect(outputCapField(model)).toBe('max_completion_tokens');
});

test.each(['gpt-4o', 'gpt-50', 'gpt-4.1-mini', 'o2', 'o11', 'openhermes', 'models/o1x', 'deepseek-r1', 'gpt-oss-120b'])(
  '%s takes max_tokens',
  (model) => {
    expect(outputCapField(model)).toBe('max_tokens');
  },
);

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
