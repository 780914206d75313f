import { isJsonObject, readJson } from '../../artifacts/read-json.js';
import { readServerSentEvents } from '../server-sent-event.js';
/** The message that the events of a stream make together, nothing of it left out. */
export function messageOfEvents(stream) {
    let message = {};
    const blocks = new Map();
    const inputs = new Map();
    for (const { data } of readServerSentEvents(stream)) {
        const event = readJson(data)?.json;
        if (!isJsonObject(event))
            continue;
        const { type, index, content_block: block, delta } = event;
        if (type === 'message_start' && isJsonObject(event.message))
            message = event.message;
        if (type === 'content_block_start' && isJsonObject(block))
            blocks.set(index, { ...block });
        if (type === 'message_delta')
            message = ended(message, event);
        if (type !== 'content_block_delta' || !isJsonObject(delta))
            continue;
        if (typeof delta.partial_json === 'string')
            inputs.set(index, (inputs.get(index) ?? '') + delta.partial_json);
        const growing = blocks.get(index);
        if (growing !== undefined)
            grow(growing, delta);
    }
    for (const [index, text] of inputs) {
        const block = blocks.get(index);
        if (block !== undefined && text !== '')
            block.input = readJson(text)?.json ?? text;
    }
    return { ...message, content: [...blocks.values()] };
}
/** Counts are of the whole message so far, and those that are not told again stay. */
function ended(message, { delta, usage, type: _type, ...others }) {
    const counts = isJsonObject(usage) ? Object.entries(usage).filter(([, count]) => count !== null) : [];
    const known = isJsonObject(message.usage) ? message.usage : {};
    return {
        ...message,
        ...(isJsonObject(delta) ? delta : {}),
        ...others,
        usage: { ...known, ...Object.fromEntries(counts) },
    };
}
function grow(block, { text, thinking, signature, citation }) {
    if (typeof text === 'string')
        block.text = `${block.text ?? ''}${text}`;
    if (typeof thinking === 'string')
        block.thinking = `${block.thinking ?? ''}${thinking}`;
    if (typeof signature === 'string')
        block.signature = signature;
    if (citation !== undefined)
        block.citations = [...(Array.isArray(block.citations) ? block.citations : []), citation];
}
