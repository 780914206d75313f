import { describe, expect, test } from 'vitest';
import { isModelEndpoint, isProviderName, modelKeyKind } from '../../../../src/domain/changes/vocabulary/model-key.js';
import { isRole, namesPrompt, namesPromptMaker } from '../../../../src/domain/changes/vocabulary/prompt-name.js';
import { wordsOfName } from '../../../../src/domain/changes/vocabulary/words.js';

test.each([
  ['maxOutputTokens', ['max', 'output', 'tokens']],
  ['MAX_OUTPUT_TOKENS', ['max', 'output', 'tokens']],
  ['max-output-tokens', ['max', 'output', 'tokens']],
  ['LLMConfig', ['llm', 'config']],
  ['', []],
])('the words of %s', (name, words) => {
  expect(wordsOfName(name)).toEqual(words);
});

describe('what a setting decides about a model', () => {
  test.each([
    ['model', 'model'],
    ['OPENAI_MODEL', 'model'],
    ['embeddingModel', 'model'],
    ['deployment_name', 'model'],
    ['cross_encoder', 'model'],
    ['temperature', 'parameter'],
    ['openai_model_temperature', 'parameter'],
    ['maxTokens', 'parameter'],
    ['max_completion_tokens', 'parameter'],
    ['reasoning_effort', 'parameter'],
    ['provider', 'provider'],
    ['base_url', 'provider'],
    ['timeout', undefined],
    ['model_timeout', undefined],
    ['max_retries', undefined],
    ['model_price', undefined],
    ['tokens_used', undefined],
    ['model_label', undefined],
    ['name', undefined],
    ['', undefined],
  ])('%s: %s', (name, kind) => {
    expect(modelKeyKind(name)).toBe(kind);
  });
});

test.each([
  ['SYSTEM_PROMPT', true],
  ['systemInstruction', true],
  ['system_message', true],
  ['persona', true],
  ['instance_template', true],
  ['fewShotExamples', true],
  ['backstory', true],
  ['prompt_tokens', false],
  ['promptPath', false],
  ['prompt_id', false],
  ['input', false],
  ['message', false],
])('%s names a prompt: %s', (name, expected) => {
  expect(namesPrompt(name)).toBe(expected);
});

test.each([
  ['build_summary_prompt', true],
  ['ReviewPrompts', true],
  ['getSystemPrompt', true],
  ['count_prompt_tokens', false],
  ['render', false],
])('%s makes prompts: %s', (name, expected) => {
  expect(namesPromptMaker(name)).toBe(expected);
});

test.each([
  ['openai', true],
  ['AZURE_OPENAI', true],
  ['Anthropic', true],
  ['postgres', false],
])('%s answers model calls: %s', (name, expected) => {
  expect(isProviderName(name)).toBe(expected);
});

test.each([
  ['https://api.openai.com/v1', true],
  ['http://localhost:11434', true],
  ['https://x.openai.azure.com/openai/deployments/chat', true],
  ['https://example.com', false],
  ['https://api.openai.com/.default', false],
  ['https://api.openai.com/v1/models', false],
])('at %s models answer: %s', (url, expected) => {
  expect(isModelEndpoint(url)).toBe(expected);
});

test.each([
  ['system', true],
  ['Assistant', true],
  ['admin', false],
])('%s is a role: %s', (role, expected) => {
  expect(isRole(role)).toBe(expected);
});
