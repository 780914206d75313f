import type { FinishReason } from './model-call.js';

/** Why generation stopped, as the chat completions dialects call it. */
const finishReasons: ReadonlyMap<string, FinishReason> = new Map([
  ['stop', 'stop'],
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['eos', 'stop'],
  ['length', 'length'],
  ['max_tokens', 'length'],
  ['content_filter', 'content_filter'],
  ['tool_calls', 'tool_calls'],
  ['function_call', 'tool_calls'],
]);

/** The finish reason that a provider's word stands for. */
export const finishReasonOf = (word: string): FinishReason => finishReasons.get(word) ?? 'unknown';
