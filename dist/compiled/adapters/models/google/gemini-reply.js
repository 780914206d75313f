import { isCount, isJsonObject, isPresent, isVector, objectsIn, textOf } from '../http/json.js';
/** Why generation stopped, as the Gemini API calls it (ai.google.dev/api/generate-content, FinishReason). */
const finishReasons = new Map([
    ['STOP', 'stop'],
    ['MAX_TOKENS', 'length'],
    ['SAFETY', 'content_filter'],
    ['RECITATION', 'content_filter'],
    ['LANGUAGE', 'content_filter'],
    ['BLOCKLIST', 'content_filter'],
    ['PROHIBITED_CONTENT', 'content_filter'],
    ['SPII', 'content_filter'],
    ['IMAGE_SAFETY', 'content_filter'],
    ['IMAGE_PROHIBITED_CONTENT', 'content_filter'],
    ['IMAGE_RECITATION', 'content_filter'],
    ['MODEL_ARMOR', 'content_filter'],
    ['OTHER', 'error'],
    ['MALFORMED_FUNCTION_CALL', 'malformed_tool_call'],
    ['UNEXPECTED_TOOL_CALL', 'malformed_tool_call'],
    ['TOO_MANY_TOOL_CALLS', 'malformed_tool_call'],
]);
/** Reads a reply of `generateContent`. A prompt that was blocked has none. */
export function readGenerated(body) {
    if (!isJsonObject(body))
        return malformed('the body is not a JSON object');
    if (isPresent(body.error))
        return { kind: 'error', error: body.error };
    const { candidates, promptFeedback } = body;
    const blockReason = isJsonObject(promptFeedback) ? textOf(promptFeedback.blockReason) : undefined;
    if (!Array.isArray(candidates) && !isJsonObject(promptFeedback) && !isJsonObject(body.usageMetadata)) {
        return malformed('the body has no list of candidates');
    }
    const [candidate] = objectsIn(candidates);
    if (candidate === undefined) {
        const finishReason = blockReason === undefined ? 'unknown' : 'content_filter';
        return { kind: 'reply', reply: { ...commonParts(body), content: '', finishReason } };
    }
    if (candidate.finishReason === 'MALFORMED_RESPONSE')
        return malformed('the model wrote what its provider could not read');
    const parts = isJsonObject(candidate.content) ? objectsIn(candidate.content.parts) : [];
    const toolCalls = parts.flatMap(({ functionCall: call }, place) => isJsonObject(call) ? [callOf(call, { place, responseId: body.responseId })] : []);
    const content = parts.map(answerIn).join('');
    const reasoning = textOf(parts.map(thoughtIn).join(''));
    const word = finishReasons.get(candidate.finishReason) ?? 'unknown';
    const finish = blockReason === undefined ? word : 'content_filter';
    const finishReason = finish === 'stop' && toolCalls.length > 0 ? 'tool_calls' : finish;
    const calls = toolCalls.length === 0 ? {} : { toolCalls };
    return { kind: 'reply', reply: { ...commonParts(body), ...calls, reasoning, content, finishReason } };
}
/** Reads a reply of `batchEmbedContents`, which is in the order of what was asked. */
export function readEmbedded(body, expected) {
    if (!isJsonObject(body))
        return malformed('the body is not a JSON object');
    if (isPresent(body.error))
        return { kind: 'error', error: body.error };
    const vectors = objectsIn(body.embeddings).map(({ values }) => values);
    if (vectors.length !== expected || !vectors.every(isVector))
        return malformed(`the body has not ${expected} embeddings`);
    return { kind: 'reply', reply: { ...commonParts(body), content: '', vectors, finishReason: 'stop' } };
}
const malformed = (reason) => ({ kind: 'malformed', reason });
/** What a part says of the answer. */
export const answerIn = ({ text, thought }) => typeof text === 'string' && thought !== true ? text : '';
/** What a part says of the thoughts before it. */
export const thoughtIn = ({ text, thought }) => typeof text === 'string' && thought === true ? text : '';
/** Older models give their calls no ids, so their places are, of this answer since a conversation has several. */
export const callOf = ({ id, name, args }, { place, responseId }) => ({
    id: textOf(id) ?? ['call', textOf(responseId), place].filter(isPresent).join('_'),
    name: textOf(name) ?? '',
    arguments: JSON.stringify(args ?? {}),
});
function commonParts(body) {
    const usage = usageOf(body.usageMetadata);
    const [servedModel, responseId] = [textOf(body.modelVersion), textOf(body.responseId)];
    return {
        ...(usage === undefined ? {} : { usage }),
        ...(servedModel === undefined ? {} : { servedModel }),
        ...(responseId === undefined ? {} : { responseId }),
    };
}
/** Here the prompt includes what was cached, but candidates leave out the thoughts, which are billed like them. */
function usageOf(usage) {
    if (!isJsonObject(usage))
        return undefined;
    const { promptTokenCount: prompt, toolUsePromptTokenCount: tools, totalTokenCount: total } = usage;
    const { candidatesTokenCount: candidates, thoughtsTokenCount: thoughts, cachedContentTokenCount: cached } = usage;
    if (!isCount(prompt))
        return undefined;
    const inputTokens = prompt + (isCount(tools) ? tools : 0);
    const counted = (isCount(candidates) ? candidates : 0) + (isCount(thoughts) ? thoughts : 0);
    if (!isCount(candidates) && !isCount(thoughts) && !isCount(total))
        return undefined;
    return {
        inputTokens,
        outputTokens: isCount(total) ? Math.max(counted, total - inputTokens) : counted,
        ...(isCount(cached) ? { cachedInputTokens: cached } : {}),
        ...(isCount(thoughts) ? { reasoningTokens: thoughts } : {}),
    };
}
