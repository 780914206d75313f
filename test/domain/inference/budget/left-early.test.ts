import { expect, test } from 'vitest';
import { amountOfLeft, tokensOfPart } from '../../../../src/domain/inference/budget/left-early.js';
import { worstCaseOf } from '../../../../src/domain/inference/budget/worst-case.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

const call = aModelCall({ parameters: { max_tokens: 100 } });
const worstCase = worstCaseOf(call);
const azure = { api: 'azure', resource: 'ours' } as const;

test('a part stands for a token a byte of all that it says', () => {
  const toolCalls = [{ index: 0, id: 'x', name: 'look', arguments: '{"a":1}' }];
  expect(tokensOfPart({ text: 'ß', reasoning: 'hm', refusal: 'No', toolCalls })).toBe(2 + 2 + 2 + 4 + 7);
  expect(tokensOfPart({ event: { dialect: 'chat', data: '{}' } })).toBe(0);
});

test('who left in mid-stream pays for the input and what came', () => {
  expect(amountOfLeft(call, worstCase, 10)).toEqual({
    calls: 1,
    tokens: worstCase.inputTokens + 10,
    nanoUsd: worstCase.inputTokens * 1000 + 10 * 2000,
  });
});

test('never more than was reserved, and all of it where nothing has come', () => {
  const { nanoUsd, tokens } = worstCase;
  expect(amountOfLeft(call, worstCase, 5000)).toMatchObject({ nanoUsd, tokens });
  expect(amountOfLeft(call, worstCase, 0)).toBe(worstCase);
});

test.each([
  ['its name says', { model: 'openai/gpt-5-mini' }],
  ['its name says', { model: 'gemini-2.5-flash' }],
  ['its name says', { model: 'x-ai/grok-4' }],
  ['nobody knows of its deployment', { provider: azure, model: 'prod' }],
  ['it is asked to', { model: 'gpt-5.1', parameters: { max_tokens: 100, reasoning: { effort: 'high' } } }],
  ['it is asked to', { parameters: { max_tokens: 100, reasoning_effort: 'low' } }],
  ['it is asked to', { parameters: { max_tokens: 100, thinking: { type: 'enabled' } } }],
  ['its client asks it to', { verbatim: { dialect: 'messages', body: { thinking: {} }, untranslatable: [] } }],
] as const)('a model that may think unseen, as %s, is settled at its worst case', (_why, changes) => {
  expect(amountOfLeft(aModelCall(changes), worstCase, 10)).toBe(worstCase);
});

test.each(['n', 'best_of', 'candidateCount'])('several answers by %s, of which parts tell one, are too', (name) => {
  const several = aModelCall({ parameters: { max_tokens: 100, [name]: 8 } });
  const most = worstCaseOf(several);
  expect(amountOfLeft(several, most, 10)).toBe(most);
});

test.each([
  { model: 'gpt-5.1', parameters: { max_tokens: 100, reasoning_effort: 'none' } },
  { model: 'gpt-4o' },
  { provider: azure, model: 'gpt-4.1-mini' },
  { model: 'llama-4' },
])('%j does not', (changes) => {
  expect(amountOfLeft(aModelCall(changes), worstCase, 10)).not.toBe(worstCase);
});
