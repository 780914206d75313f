import { describe, expect, test } from 'vitest';
import type { AnsweringProvider } from '../../../../src/domain/inference/provider/provider.js';
import { providerWord } from '../../../../src/domain/inference/trace/provider-word.js';

const openAiAt = (base_url: string): AnsweringProvider => ({ api: 'openai', base_url });

describe('the word of the GenAI conventions for a provider', () => {
  test.each<[string, AnsweringProvider, string]>([
    ['claude', { api: 'anthropic', base_url: 'https://api.anthropic.com' }, 'anthropic'],
    ['claude', { api: 'anthropic', base_url: 'http://127.0.0.1:4000' }, 'anthropic'],
    ['deep', { api: 'anthropic', base_url: 'https://api.deepseek.com/anthropic' }, 'deepseek'],
    ['azure-old', { api: 'azure', resource: 'mine' }, 'azure.ai.openai'],
    ['europe', { api: 'bedrock', region: 'eu-central-1' }, 'aws.bedrock'],
    ['flash', { api: 'google', base_url: 'https://generativelanguage.googleapis.com/v1beta' }, 'gcp.gemini'],
    ['team', openAiAt('https://api.openai.com/v1'), 'openai'],
    ['mine', openAiAt('https://mine.openai.azure.com/openai/v1'), 'azure.ai.openai'],
    ['mine', openAiAt('https://mine.services.ai.azure.com/models'), 'azure.ai.inference'],
    ['mine', openAiAt('https://bedrock-runtime.eu-central-1.amazonaws.com/openai/v1'), 'aws.bedrock'],
    ['mine', openAiAt('https://us-central1-aiplatform.googleapis.com/v1'), 'gcp.vertex_ai'],
    ['le-chat', openAiAt('https://api.mistral.ai/v1'), 'mistral_ai'],
    ['grok', openAiAt('https://api.x.ai/v1'), 'x_ai'],
    ['fast', openAiAt('https://api.groq.com/openai/v1'), 'groq'],
    ['sonar', openAiAt('https://api.perplexity.ai'), 'perplexity'],
    ['command', openAiAt('https://api.cohere.ai/compatibility/v1'), 'cohere'],
  ])('of %s, %j, is that of its host or its API', (name, provider, word) => {
    expect(providerWord(name, provider)).toBe(word);
  });

  test.each<[string, AnsweringProvider, string]>([
    ['azure', openAiAt('https://models.example/v1'), 'azure.ai.openai'],
    ['house', openAiAt('https://api.openai.com.example/v1'), 'house'],
    ['house', openAiAt('https://notapi.openai.com/v1'), 'house'],
    ['store', openAiAt('https://s3.eu-central-1.amazonaws.com/v1'), 'store'],
  ])('of %s, %j, is its name where neither tells', (name, provider, word) => {
    expect(providerWord(name, provider)).toBe(word);
  });

  test('of a recorder is that of whom it asks, and of one that nobody pays a word of ours', () => {
    const of = openAiAt('https://api.openai.com/v1');
    expect(providerWord('recorder', { api: 'record', path: 'r.jsonl', of, asked: 'team' })).toBe('openai');
    expect(providerWord('recorded', { api: 'replay', path: 'r.jsonl' })).toBe('lanegate.replay');
  });

  test('of one of which the name alone is known is that name, as the conventions have it', () => {
    expect(providerWord('mistral', undefined)).toBe('mistral_ai');
    expect(providerWord('constructor', undefined)).toBe('constructor');
  });
});
