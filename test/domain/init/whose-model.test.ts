import { expect, test } from 'vitest';
import { signsIn, variablesOf, whoseModel } from '../../../src/domain/init/whose-model.js';

test.each([
  ['gpt-4o-mini', '', 'openai', 'gpt-4o-mini', ['OPENAI_API_KEY']],
  ['o4-mini', '', 'openai', 'o4-mini', ['OPENAI_API_KEY']],
  ['gpt-4o', 'from openai import AzureOpenAI', 'azure', 'gpt-4o', ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_ENDPOINT']],
  ['claude-sonnet-4-5', 'import anthropic', 'anthropic', 'claude-sonnet-4-5', ['ANTHROPIC_API_KEY']],
  ['gemini-2.5-flash', '', 'google', 'gemini-2.5-flash', ['GEMINI_API_KEY']],
  ['openai/gpt-4o', 'https://openrouter.ai/api/v1', 'openrouter', 'openai/gpt-4o', ['OPENROUTER_API_KEY']],
  ['openai/gpt-4o', 'import litellm', 'openai', 'gpt-4o', ['OPENAI_API_KEY']],
  ['groq/llama-3.3-70b', 'import litellm', 'groq', 'llama-3.3-70b', ['GROQ_API_KEY']],
  ['llama3.2:3b', 'http://localhost:11434', 'ollama', 'llama3.2:3b', []],
  [
    'anthropic.claude-3-haiku-20240307-v1:0',
    '',
    'bedrock',
    'anthropic.claude-3-haiku-20240307-v1:0',
    ['AWS_BEARER_TOKEN_BEDROCK', 'AWS_REGION'],
  ],
])('%s beside %j is asked of %s as %s', (id, program, ...asked) => {
  const [provider, model, variables] = asked;
  const whose = whoseModel(id, signsIn(program));
  expect(whose).toMatchObject({ provider, model });
  expect(whose === undefined ? [] : variablesOf(whose)).toEqual(variables);
});

test.each([
  ['llama-3.3-70b', ''],
  ['meta-llama/Llama-3-8B', 'groq and https://api.together.xyz'],
])('nobody is named for %s beside %j', (id, program) => expect(whoseModel(id, signsIn(program))).toBeUndefined());
