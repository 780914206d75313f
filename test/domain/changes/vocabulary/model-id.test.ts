import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isModelId,
  isModelIdentifier,
  isWeightsPath,
  modelIdWithin,
} from '../../../../src/domain/changes/vocabulary/model-id.js';

describe('ids of models', () => {
  test.each([
    'gpt-4o',
    'gpt-4.1-mini-2025-04-14',
    'gpt-35-turbo',
    'openai/gpt-4o',
    'o3-mini',
    'claude-3-5-sonnet-20241022',
    'claude-sonnet-4-20250514',
    'anthropic.claude-3-haiku-20240307-v1:0',
    'us.anthropic.claude-3-7-sonnet-20250219-v1:0',
    'gemini-1.5-pro',
    'models/gemini-2.0-flash-exp',
    'meta-llama/Llama-3.1-8B-Instruct',
    'llama3:8b',
    'mistral-large-latest',
    'mixtral-8x7b-32768',
    'command-r-plus',
    'deepseek-chat',
    'qwen2.5-coder:32b',
    'text-embedding-3-small',
    'sentence-transformers/all-MiniLM-L6-v2',
    'cross-encoder/ms-marco-MiniLM-L-6-v2',
    'mixedbread-ai/mxbai-rerank-xsmall-v1',
    'BAAI/bge-m3',
    'voyage-3-lite',
    'dall-e-3',
    'whisper-1',
    'mistral-7b-instruct-v0.1.Q4_0.gguf',
    'gpt-5.2-codex (high thinking)',
    'gemini-1.5-pro-002*',
  ])('%s is one', (id) => {
    expect(isModelId(id)).toBe(true);
  });

  test.each([
    'gpt-engineer',
    'gpt-tokenizer',
    'llama-index',
    'llama_index',
    'claude-code',
    'claude',
    'gemini-cli',
    'mistralai',
    'openai',
    'gpt-4.md',
    'claude-3.png',
    'https://api.openai.com/v1/gpt-4',
    'Use gpt-4o for this',
    'gpt-4-prompt',
    'text',
    'model',
    '',
    '2024-05-13',
    'command',
    'user',
  ])('%j is none', (text) => {
    expect(isModelId(text)).toBe(false);
  });

  test.each([
    ['{CHAT_MODEL:-gpt-4o}', 'gpt-4o'],
    ['CHAT_MODEL=gpt-35-turbo', 'gpt-35-turbo'],
    ['--model mistral-large-latest --port 1', 'mistral-large-latest'],
    ['nothing here', undefined],
  ])('within %j is %j', (text, id) => {
    expect(modelIdWithin(text)).toBe(id);
  });

  test.each([
    ['GPT_4O_2024_11_20', true],
    ['CLAUDE_3_5_SONNET', true],
    ['Gpt4o', true],
    ['GEMINI_2_0_FLASH', true],
    ['OPENAI_MODELS', false],
    ['gpt_4', false],
    ['GPT_4_PROMPT', false],
    ['MAX_TOKENS', false],
  ])('the identifier %s stands for one: %s', (name, expected) => {
    expect(isModelIdentifier(name)).toBe(expected);
  });

  test('are looked for in bounded time in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400, unit: fc.constantFrom('a', '-', '/', '.', ':', '4', 'gpt', ' ') }),
        (text) => {
          expect(typeof isModelId(text)).toBe('boolean');
          expect(['string', 'undefined']).toContain(typeof modelIdWithin(text));
        },
      ),
    );
  });
});

test.each([
  ['weights/model.safetensors', true],
  ['adapter_model.bin', true],
  ['models/llama.gguf', true],
  ['bin/tool.bin', false],
  ['src/model.py', false],
])('%s holds weights: %s', (path, expected) => {
  expect(isWeightsPath(path)).toBe(expected);
});
