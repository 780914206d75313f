import { expect, test } from '@jest/globals';
import { finishReasonOf } from '../../../src/domain/inference/finish-reason.js';

test.each([
  ['stop', 'stop'],
  ['max_tokens', 'length'],
  ['content_filter', 'content_filter'],
  ['function_call', 'tool_calls'],
  ['constructor', 'unknown'],
  ['', 'unknown'],
])('%j means %s', (word, expected) => {
  expect(finishReasonOf(word)).toBe(expected);
});
