import { isJsonObject, objectsIn } from '../../artifacts/read-json.js';
/**
 * The chunks in which a whole completion would have been streamed: what each choice says in one piece, then how it
 * ended, then the usage, where its provider told it.
 */
export function splitCompletion(completion) {
    const { choices, usage, ...common } = completion;
    const head = { ...common, object: 'chat.completion.chunk' };
    const chunks = objectsIn(choices).flatMap(({ message, logprobs, finish_reason, index = 0, ...others }) => [
        { ...head, choices: [{ index, delta: deltaOf(message), logprobs: logprobs ?? null, finish_reason: null }] },
        { ...head, choices: [{ index, delta: {}, logprobs: null, ...others, finish_reason: finish_reason ?? 'stop' }] },
    ]);
    return isJsonObject(usage) ? [...chunks, { ...head, choices: [], usage }] : chunks;
}
/** What a message says, as one delta; each tool call has the index by which pieces of it would be told apart. */
function deltaOf(message) {
    if (!isJsonObject(message))
        return {};
    const { tool_calls, ...said } = message;
    if (!Array.isArray(tool_calls))
        return said;
    return { ...said, tool_calls: tool_calls.filter(isJsonObject).map((call, index) => ({ index, ...call })) };
}
