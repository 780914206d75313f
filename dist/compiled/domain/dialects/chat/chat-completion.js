/**
 * A reply in the words of chat completions (developers.openai.com/api/reference/chat/object); to a client that offered
 * functions of old, which know of one call, in those.
 */
export function completionOf({ reply, model, id, createdS }, callsFunctions = false) {
    const { content, reasoning, refusal, toolCalls = [], usage } = reply;
    const isSilent = content === '' && (toolCalls.length > 0 || refusal !== undefined);
    const message = {
        role: 'assistant',
        content: isSilent ? null : content,
        refusal: refusal ?? null,
        // No word of OpenAI's, but the one by which most servers and clients know it.
        ...(reasoning === undefined ? {} : { reasoning_content: reasoning }),
        ...(callsFunctions ? functionCall(toolCalls) : toolCallsOf(toolCalls, id)),
    };
    return {
        id: reply.responseId ?? id,
        object: 'chat.completion',
        created: createdS,
        model,
        choices: [{ index: 0, message, logprobs: null, finish_reason: finishWordOf(reply, callsFunctions) }],
        ...(usage === undefined ? {} : { usage: usageWords(usage) }),
    };
}
function toolCallsOf(calls, replyId) {
    const tool_calls = calls.map(({ id, name, arguments: text }, index) => ({
        id: id === '' ? callIdOf(replyId, index) : id,
        type: 'function',
        function: { name, arguments: text },
    }));
    return tool_calls.length === 0 ? {} : { tool_calls };
}
function functionCall([first]) {
    return first === undefined ? {} : { function_call: { name: first.name, arguments: first.arguments } };
}
/** The name of a tool call whose provider gave it none; a tool could not answer it without. */
export const callIdOf = (replyId, index) => `call_${replyId}_${index}`;
/** Why an answer ended. What is not whole never ends as one that is. */
export function finishWordOf({ finishReason, toolCalls = [] }, callsFunctions = false) {
    switch (finishReason) {
        case 'length':
        case 'content_filter':
            return finishReason;
        case 'context_overflow':
        case 'paused':
        case 'error':
            return 'length';
        default:
            if (toolCalls.length === 0)
                return 'stop';
            return callsFunctions ? 'function_call' : 'tool_calls';
    }
}
/** Tokens in the words of chat completions, in which a prompt has its cached tokens and an answer its reasoning. */
export function usageWords({ inputTokens, outputTokens, ...parts }) {
    const { cachedInputTokens, cacheWriteInputTokens, reasoningTokens } = parts;
    return {
        prompt_tokens: inputTokens,
        completion_tokens: outputTokens,
        total_tokens: inputTokens + outputTokens,
        prompt_tokens_details: {
            cached_tokens: cachedInputTokens ?? 0,
            ...(cacheWriteInputTokens === undefined ? {} : { cache_write_tokens: cacheWriteInputTokens }),
        },
        completion_tokens_details: { reasoning_tokens: reasoningTokens ?? 0 },
    };
}
