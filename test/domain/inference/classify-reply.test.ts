import { describe, expect, test } from '@jest/globals';
import { classifyReply } from '../../../src/domain/inference/classify-reply.js';
import type { ModelReply } from '../../../src/domain/inference/model-call.js';
import { aModelCall } from '../../fixtures/a-model-call.js';

const aReply = (changes: Partial<ModelReply> = {}): ModelReply => ({
  content: '42',
  finishReason: 'stop',
  latencyMs: 1,
  costUsd: 0,
  cached: false,
  ...changes,
});

test.each<[string, Partial<ModelReply>]>([
  ['an ordinary answer', {}],
  ['a wrong answer', { content: 'forty-three' }],
  ['an answer without a finish reason', { finishReason: 'unknown' }],
  ['a polite no that the provider does not call a refusal', { content: "I'm sorry, I cannot help with that." }],
  ['an answer by a dated snapshot of the model', { servedModel: 'example-1-2026-03-01' }],
  ['an empty refusal', { refusal: '' }],
  ['an answer about errors', { content: 'The log says: Rate limit reached, so slow down.' }],
  ['JSON that holds an error among other things', { content: '{"error":{"message":"x","code":1},"ok":false}' }],
  ['JSON with an error without a code', { content: '{"error":{"message":"x"}}' }],
])('%s is an answer', (_what, changes) => {
  expect(classifyReply(aReply(changes), aModelCall())).toBeUndefined();
});

test.each<[string, Partial<ModelReply>, string, string]>([
  ['an answer cut by the output cap', { finishReason: 'length' }, 'truncated', 'the answer was cut at 100 tokens'],
  ['a refusal', { content: '', refusal: 'No.\u0007' }, 'refused', 'the model refused: No.'],
  [
    'a filtered answer',
    { content: '', finishReason: 'content_filter' },
    'filtered',
    'the provider filtered the answer',
  ],
  ['no text at all', { content: '' }, 'empty', 'the answer is empty'],
  ['nothing but white space', { content: ' \n\t' }, 'empty', 'the answer is empty'],
  [
    'only a tool call',
    { content: '', finishReason: 'tool_calls' },
    'empty',
    'the model called a tool instead of answering',
  ],
  [
    'an answer by a smaller model',
    { servedModel: 'example-1-mini' },
    'wrong-model',
    'asked for example-1, served by example-1-mini',
  ],
  [
    'a rate limit told as an answer',
    { content: 'Rate limit reached for example-1 in organization org-1. Please try again in 2s.' },
    'rate-limited',
    'an error stands where the answer should: Rate limit reached for example-1 in organization org-1. Please try again in 2s.',
  ],
  [
    'a status told as an answer',
    { content: '429 Too Many Requests' },
    'rate-limited',
    'an error stands where the answer should: 429 Too Many Requests',
  ],
  [
    'an error object told as an answer',
    { content: '{"error": {"message": "Overloaded", "type": "overloaded_error"}}' },
    'server-error',
    'an error stands where the answer should: {"error": {"message": "Overloaded", "type": "overloaded_error"}}',
  ],
])('%s is an incident', (_what, changes, kind, message) => {
  expect(classifyReply(aReply(changes), aModelCall())).toEqual({ kind, message });
});

describe('where the question speaks of errors itself', () => {
  test.each([
    ['Too many requests', 'Classify this ticket: "I always get Too Many Requests"'],
    [
      '{"error":{"message":"no such user","code":"not_found"}}',
      'Answer with {"error":{…}} when there is no such user.',
    ],
  ])('the answer %s is an answer', (content, question) => {
    expect(classifyReply(aReply({ content }), aModelCall({ question }))).toBeUndefined();
  });
});
