import { isJsonObject } from '../../artifacts/read-json.js';
export const inProgress = { status: 'in_progress', error: null, incomplete_details: null };
/** A response with what it was asked with; nothing of it is kept. */
export const responseOf = (asked, { id, model, createdS }, output, { end, usage = null }) => ({
    id,
    object: 'response',
    created_at: createdS,
    status: end.status,
    background: false,
    error: end.error,
    incomplete_details: end.incomplete_details,
    instructions: asked.instructions ?? null,
    max_output_tokens: asked.max_output_tokens ?? null,
    metadata: asked.metadata ?? {},
    model,
    output,
    parallel_tool_calls: asked.parallel_tool_calls ?? true,
    previous_response_id: null,
    prompt_cache_key: asked.prompt_cache_key ?? null,
    reasoning: { effort: null, summary: null, ...(isJsonObject(asked.reasoning) ? asked.reasoning : {}) },
    safety_identifier: asked.safety_identifier ?? null,
    store: false,
    temperature: asked.temperature ?? null,
    text: { format: { type: 'text' }, ...(isJsonObject(asked.text) ? asked.text : {}) },
    tool_choice: asked.tool_choice ?? 'auto',
    tools: asked.tools ?? [],
    top_logprobs: 0,
    top_p: asked.top_p ?? null,
    truncation: 'disabled',
    usage,
    user: asked.user ?? null,
});
const completed = { status: 'completed', error: null, incomplete_details: null };
const incomplete = (reason) => ({
    status: 'incomplete',
    error: null,
    incomplete_details: { reason },
});
export const failed = (error) => ({ status: 'failed', error, incomplete_details: null });
const brokenOff = {
    message: 'The provider ended the answer with an error.',
    type: 'server_error',
    code: 'server_error',
    param: null,
};
/** The API has two words for what is missing of an answer; one that was cut for any reason ran out of room. */
const ends = {
    stop: completed,
    length: incomplete('max_output_tokens'),
    content_filter: incomplete('content_filter'),
    tool_calls: completed,
    context_overflow: incomplete('max_output_tokens'),
    malformed_tool_call: completed,
    paused: incomplete('max_output_tokens'),
    error: failed(brokenOff),
    unknown: completed,
};
export const endOfResponse = ({ finishReason }) => ends[finishReason];
/** What the items are that a response ends with. */
export const endOfItems = ({ status }) => status === 'completed' ? status : 'incomplete';
/** Absent where the provider told no usage, since zero would say that it told none was used. */
export function responseUsage(usage) {
    if (usage === undefined)
        return null;
    const { inputTokens, outputTokens, cachedInputTokens, cacheWriteInputTokens, reasoningTokens } = usage;
    return {
        input_tokens: inputTokens,
        input_tokens_details: { cached_tokens: cachedInputTokens ?? 0, cache_write_tokens: cacheWriteInputTokens ?? 0 },
        output_tokens: outputTokens,
        output_tokens_details: { reasoning_tokens: reasoningTokens ?? 0 },
        total_tokens: inputTokens + outputTokens,
    };
}
