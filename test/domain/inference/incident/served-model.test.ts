import { expect, test } from 'vitest';
import { isVariantOf } from '../../../../src/domain/inference/incident/served-model.js';

test.each([
  ['gpt-5.2', 'gpt-5.2'],
  ['gpt-5.2-mini', 'gpt-5.2-mini-2026-03-01'],
  ['GPT-4o', 'gpt-4o-2024-08-06'],
  ['gpt-4', 'gpt-4-0613'],
  ['claude-sonnet-4', 'claude-sonnet-4-20250514'],
  ['gemini-2.5-flash', 'models/gemini-2.5-flash-preview-05-20'],
  ['gemini-1.5-flash', 'gemini-1.5-flash-001'],
  ['mistral-large-latest', 'mistral-large-2411'],
  ['openai/gpt-5', 'gpt-5-2025-08-07'],
  ['deepseek/deepseek-r1:free', 'deepseek/deepseek-r1'],
  ['llama3', 'llama3:latest'],
  ['meta-llama/Llama-3.3-70B-Instruct', 'meta-llama/Llama-3.3-70B-Instruct'],
])('%s may be served by %s', (requested, served) => {
  expect(isVariantOf(requested, served)).toBe(true);
});

test.each([
  ['gpt-4o', 'gpt-4o-mini'],
  ['gpt-4o', 'gpt-4o-mini-2024-07-18'],
  ['gpt-5', 'gpt-5.2'],
  ['gpt-4', 'gpt-4o'],
  ['gpt-4', 'gpt-4-turbo'],
  ['claude-sonnet-4', 'claude-sonnet-4-5'],
  ['claude-sonnet-4', 'claude-sonnet-4-5-20250929'],
  ['gpt-4o-2024-08-06', 'gpt-4o-2024-05-13'],
  ['gpt-4o-2024-08-06', 'gpt-4o'],
  ['llama3:70b', 'llama3:8b'],
  ['gpt-5', ''],
  ['gpt-5', 'xgpt-5'],
])('%s is not served by %s', (requested, served) => {
  expect(isVariantOf(requested, served)).toBe(false);
});
