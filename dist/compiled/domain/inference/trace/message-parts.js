import { readJson } from '../../artifacts/read-json.js';
/** A conversation in the words of `gen_ai.input.messages`; instructions stay where they stood in it. */
export const inputMessages = (messages) => messages.map((message) => ({ role: message.role, parts: partsOf(message) }));
/** A reply in the words of `gen_ai.output.messages`; a refusal is what the model said. */
export function outputMessages({ content, refusal, toolCalls = [], finishReason }) {
    const texts = [content, refusal ?? ''].filter((text) => text !== '');
    const parts = [...texts.map(textPart), ...toolCalls.map(toolCallPart)];
    return [{ role: 'assistant', parts, finish_reason: finishReasonWord(finishReason) }];
}
const finishReasonWords = {
    stop: 'stop',
    length: 'length',
    content_filter: 'content_filter',
    tool_calls: 'tool_call',
    context_overflow: 'length',
    malformed_tool_call: 'error',
    paused: 'length',
    error: 'error',
    unknown: 'error',
};
/** Why a model stopped, as the conventions say it. */
export const finishReasonWord = (reason) => finishReasonWords[reason];
function partsOf({ role, content, tool_calls: toolCalls = [], tool_call_id: id }) {
    if (role === 'tool' && id !== undefined)
        return [{ type: 'tool_call_response', id, response: content }];
    const texts = content === '' && toolCalls.length > 0 ? [] : [textPart(content)];
    return [...texts, ...toolCalls.map(toolCallPart)];
}
const textPart = (content) => ({ type: 'text', content });
const toolCallPart = ({ id, name, arguments: text }) => ({
    type: 'tool_call',
    id,
    name,
    arguments: jsonOrText(text),
});
/** Arguments are JSON as far as the model kept to it; what is none is shown as it was written. */
function jsonOrText(text) {
    const read = readJson(text);
    return read === undefined ? text : read.json;
}
