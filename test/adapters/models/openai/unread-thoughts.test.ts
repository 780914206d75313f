import { describe, expect, test } from 'vitest';
import { verbatimChatBody } from '../../../../src/adapters/models/openai/verbatim-request.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

const question = { role: 'user', content: 'q' };
const answered = { role: 'assistant', content: 'a', reasoning: 'r', reasoning_content: 'c', reasoning_details: [{}] };

const sentTo = (base_url: string, messages: readonly object[]): unknown => {
  const call = aModelCall({ provider: { api: 'openai', base_url } });
  const verbatim = { dialect: 'chat', body: { model: 'm', messages }, untranslatable: [] } as const;
  return JSON.parse(verbatimChatBody(call, verbatim, false)).messages;
};

describe('thoughts that a client sends again', () => {
  test.each([
    ['https://api.groq.com/openai/v1', { role: 'assistant', content: 'a', reasoning: 'r' }],
    ['https://api.cerebras.ai/v1', { role: 'assistant', content: 'a', reasoning: 'r' }],
    ['https://api.mistral.ai/v1', { role: 'assistant', content: 'a' }],
    ['https://api.deepseek.com/v1', answered],
    ['http://127.0.0.1:8000/v1', answered],
  ])('go to %s under the names that it reads', (baseUrl, expected) => {
    expect(sentTo(baseUrl, [question, answered, question])).toEqual([question, expected, question]);
    expect(sentTo(baseUrl, [question])).toEqual([question]);
  });
});
