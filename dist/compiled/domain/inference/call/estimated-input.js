import { Buffer } from 'node:buffer';
/** About what published tokenizers make of English. */
export const usualBytesPerToken = 4;
/** Parameters that a model reads, as it reads its conversation. */
const readByModels = ['tools', 'response_format'];
/** About how many tokens a model reads of texts, calls, tools and schema; images, sound and files are left out. */
export function estimatedInputTokens({ messages, parameters }) {
    let bytes = 0;
    for (const { content, tool_calls } of messages)
        bytes += Buffer.byteLength(content) + bytesAsJson(tool_calls);
    for (const name of readByModels)
        bytes += bytesAsJson(parameters[name]);
    return Math.ceil(bytes / usualBytesPerToken);
}
const bytesAsJson = (value) => (value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value)));
