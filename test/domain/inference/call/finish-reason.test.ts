import { expect, test } from 'vitest';
import { finishReasonOf } from '../../../../src/domain/inference/call/finish-reason.js';

test.each([
  ['stop', 'stop'],
  ['max_tokens', 'length'],
  ['content_filter', 'content_filter'],
  ['function_call', 'tool_calls'],
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['tool_use', 'tool_calls'],
  ['pause_turn', 'paused'],
  ['error', 'error'],
  ['abort', 'error'],
  ['content_filtered', 'content_filter'],
  ['guardrail_intervened', 'content_filter'],
  ['model_context_window_exceeded', 'context_overflow'],
  ['malformed_tool_use', 'malformed_tool_call'],
  ['constructor', 'unknown'],
  ['', 'unknown'],
])('%j means %s', (word, expected) => {
  expect(finishReasonOf(word)).toBe(expected);
});

test('every reason of ours means itself, so that a recording can be read back', () => {
  for (const reason of [
    'stop',
    'length',
    'content_filter',
    'tool_calls',
    'context_overflow',
    'malformed_tool_call',
    'paused',
    'error',
    'unknown',
  ]) {
    expect(finishReasonOf(reason)).toBe(reason);
  }
});
