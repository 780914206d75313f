import { describe, expect, test } from 'vitest';
import { isNamedAfterModel, isNamedAfterProvider } from '../../../../src/domain/changes/vocabulary/model-maker.js';

describe('a function that is named after one model', () => {
  test.each(['claude37Sonnet', 'openaio3miniLow', 'get_groq_llama3_70b', 'gpt4o', 'gemini15pro', 'newDeepSeekR1'])(
    'is %s',
    (name) => expect(isNamedAfterModel(name)).toBe(true),
  );
  test.each(['step2', 'seed1', 'o1', 'claude', 'count_gpt4_tokens', 'gpt4Prompt', 'getOpenAI', 'isGpt4', 'phi1'])(
    'is not %s',
    (name) => expect(isNamedAfterModel(name)).toBe(false),
  );
});

test('what is named after who answers', () => {
  expect(['ChatOpenAI', 'get_embedding_hf', 'AzureChatOpenAI', 'OllamaEmbeddings'].every(isNamedAfterProvider)).toBe(
    true,
  );
  expect(['buildModel', 'create_llm', 'half', 'list'].some(isNamedAfterProvider)).toBe(false);
});
