import { describe, expect, test } from 'vitest';
import { fitParameters, quirksOf } from '../../../../src/domain/inference/provider/model-quirks.js';

const max_tokens = 9;
const tools = [{ type: 'function', function: { name: 'look' } }];
const fitted = (model: string, parameters: Record<string, unknown>, declared?: Parameters<typeof quirksOf>[1]) => {
  const outcome = fitParameters({ model, parameters: { max_tokens, ...parameters } }, quirksOf(model, declared));
  return outcome.kind === 'fitted' ? outcome.parameters : outcome.reason;
};

test.each([
  'gpt-5',
  'gpt-5.2-mini-2026-03-01',
  'GPT-6-luna',
  'openai/gpt-6-sol',
  'us.openai.gpt-6-sol',
  'o1',
  'o1-pro',
  'o3-mini',
  'o4-mini-2025-04-16',
  'gpt-5-chat-latest',
  'gpt-5.6-luna',
])('%s takes its cap as max_completion_tokens', (model) => {
  expect(quirksOf(model).output_cap).toBe('max_completion_tokens');
});

test.each([
  'gpt-4o',
  'gpt-50',
  'gpt-4.1-mini',
  'o2',
  'o11',
  'openhermes',
  'models/o1x',
  'deepseek-r1',
  'gpt-oss-120b',
  'claude-opus-5',
])('%s takes its cap as max_tokens', (model) => {
  expect(quirksOf(model).output_cap).toBeUndefined();
});

test.each([
  ['o3', { temperature: 0 }, 'temperature'],
  ['gpt-5-mini', { top_p: 0.5 }, 'top_p'],
  ['gpt-5.2', { temperature: 0, reasoning_effort: 'high' }, 'temperature'],
  ['gpt-5.6-sol', { temperature: 0 }, 'temperature'],
  ['gpt-6-luna', { logprobs: true }, 'logprobs'],
  ['claude-opus-4-7', { temperature: 0 }, 'temperature'],
  ['anthropic/claude-opus-4.8', { top_k: 3 }, 'top_k'],
  ['us.anthropic.claude-sonnet-5', { temperature: 0 }, 'temperature'],
  ['claude-haiku-5-5', { temperature: 0 }, 'temperature'],
])('%s refuses %j, which is told and not dropped', (model, parameters, name) => {
  expect(fitted(model, parameters)).toContain(`takes no \`${name}\`: leave it out`);
});

test.each([
  ['gpt-5.2', { temperature: 0 }],
  ['gpt-5.6-sol', { temperature: 0, reasoning_effort: 'none' }],
  ['gpt-5-chat-latest', { temperature: 0 }],
  ['gpt-4o', { temperature: 0, seed: 7 }],
  ['claude-opus-4-6', { temperature: 0 }],
  ['claude-sonnet-4-5-20250929', { temperature: 0 }],
  ['claude-3-5-haiku', { temperature: 0 }],
])('%s takes %j as it is', (model, parameters) => {
  expect(fitted(model, parameters)).toEqual({ max_tokens, ...parameters });
});

test('what asks for nothing is left out where it would be refused', () => {
  expect(fitted('o3', { temperature: 1, top_p: 1, presence_penalty: 0, logprobs: false, stop: ['x'] })).toEqual({
    max_tokens,
    stop: ['x'],
  });
  expect(fitted('claude-opus-5', { temperature: 1 })).toEqual({ max_tokens });
  expect(fitted('o3', { logit_bias: {} })).toEqual({ max_tokens });
  expect(fitted('o3', { logit_bias: { 50256: -100 } })).toMatch(/^o3 takes no `logit_bias`/);
});

describe('a model that calls tools only without reasoning', () => {
  test('is asked not to reason when tools are offered', () => {
    expect(fitted('gpt-6-luna', { tools })).toEqual({ max_tokens, tools, reasoning_effort: 'none' });
    expect(fitted('gpt-6-luna', { tools, temperature: 0 })).toEqual({
      max_tokens,
      tools,
      temperature: 0,
      reasoning_effort: 'none',
    });
  });

  test('is left to itself otherwise', () => {
    expect(fitted('gpt-6-luna', {})).toEqual({ max_tokens });
    expect(fitted('gpt-6-luna', { tools: [] })).toEqual({ max_tokens, tools: [] });
    expect(fitted('gpt-6-luna', { tools, tool_choice: 'none' })).toEqual({ max_tokens, tools, tool_choice: 'none' });
  });

  test('is not asked for both', () => {
    expect(fitted('gpt-6-luna', { tools, reasoning_effort: 'high' })).toBe(
      'gpt-6-luna calls tools only with reasoning_effort none, not high',
    );
  });
});

test('what is refused is named as it was asked for', () => {
  const askedAs = { reasoning_effort: 'reasoning.effort', verbosity: 'text.verbosity' };
  const refusal = (parameters: Record<string, unknown>, refuses: string[] = []) =>
    fitParameters(
      { model: 'gpt-6-luna', parameters: { max_tokens, ...parameters }, askedAs },
      quirksOf('gpt-6-luna'),
      refuses,
    );
  expect(refusal({ tools, reasoning_effort: 'high' })).toEqual({
    kind: 'refused',
    reason: 'gpt-6-luna calls tools only with reasoning.effort none, not high',
    key: 'reasoning.effort',
  });
  expect(refusal({ temperature: 0 })).toEqual({
    kind: 'refused',
    reason: 'gpt-6-luna takes no `temperature`: leave it out, or set reasoning.effort to none',
    key: 'temperature',
  });
  expect(refusal({ verbosity: 'low' }, ['verbosity'])).toMatchObject({ kind: 'refused', key: 'text.verbosity' });
});

test('what a binding declares is over what is known', () => {
  expect(fitted('gpt-5', { temperature: 0 }, { refuses: [] })).toEqual({ max_tokens, temperature: 0 });
  expect(fitted('my-model', { temperature: 0 }, { refuses: ['temperature'] })).toContain(
    'correct what is known of the model with `quirks`',
  );
  expect(quirksOf('gpt-5', { refuses: [] }).output_cap).toBe('max_completion_tokens');
});
