/**
 * Why generation stopped, in the words of the chat completions dialects, of Anthropic's messages, of Bedrock's Converse
 * and of our own recordings. Routers and servers say `error` or `abort` of
 * what broke off.
 */
const finishReasons = new Map([
    ['stop', 'stop'],
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['eos', 'stop'],
    ['length', 'length'],
    ['max_tokens', 'length'],
    ['content_filter', 'content_filter'],
    ['tool_calls', 'tool_calls'],
    ['function_call', 'tool_calls'],
    ['tool_use', 'tool_calls'],
    ['content_filtered', 'content_filter'],
    ['guardrail_intervened', 'content_filter'],
    ['model_context_window_exceeded', 'context_overflow'],
    ['context_overflow', 'context_overflow'],
    ['malformed_tool_use', 'malformed_tool_call'],
    ['malformed_tool_call', 'malformed_tool_call'],
    ['pause_turn', 'paused'],
    ['paused', 'paused'],
    ['error', 'error'],
    ['abort', 'error'],
    ['aborted', 'error'],
    ['cancelled', 'error'],
]);
/** The finish reason that a provider's word stands for. */
export const finishReasonOf = (word) => finishReasons.get(word) ?? 'unknown';
