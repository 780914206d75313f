import { objectsIn } from '../../artifacts/read-json.js';
import { serverSentEvent } from '../server-sent-event.js';
export const writeEvents = (events) => events.map(writeEvent).join('');
const writeEvent = (event) => serverSentEvent(JSON.stringify(event), event.type);
/** How a stream begins, with a message that has nothing in it yet. */
export const beginningOf = (message) => [
    {
        type: 'message_start',
        message: { ...message, content: [], stop_reason: null, stop_sequence: null, stop_details: null },
    },
    { type: 'ping' },
];
export const messageStop = { type: 'message_stop' };
/** The events in which a whole message would have come. */
export function eventsOfMessage(message) {
    const { content, stop_reason, stop_sequence, stop_details, container, usage, context_management } = message;
    const delta = { stop_reason, stop_sequence, stop_details, container };
    return [
        ...beginningOf(message),
        ...objectsIn(content).flatMap(eventsOfBlock),
        { type: 'message_delta', delta, usage, ...(context_management === undefined ? {} : { context_management }) },
        messageStop,
    ];
}
function eventsOfBlock(block, index) {
    const [start, deltas] = pieces(block);
    return [
        { type: 'content_block_start', index, content_block: start },
        ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
        { type: 'content_block_stop', index },
    ];
}
/** A block as it begins, and what makes it whole; one of a type that does not grow begins whole. */
function pieces(block) {
    const { text, citations, thinking, signature, input } = block;
    switch (block.type) {
        case 'text': {
            const said = { type: 'text_delta', text };
            if (!Array.isArray(citations))
                return [{ ...block, text: '' }, [said]];
            const cited = citations.map((citation) => ({ type: 'citations_delta', citation }));
            return [{ ...block, text: '', citations: [] }, [...cited, said]];
        }
        case 'thinking': {
            // Thoughts of other providers are not signed.
            const signed = signature === '' ? [] : [{ type: 'signature_delta', signature }];
            return [{ ...block, thinking: '', signature: '' }, [{ type: 'thinking_delta', thinking }, ...signed]];
        }
        case 'tool_use':
        case 'server_tool_use': {
            const json = typeof input === 'string' ? input : JSON.stringify(input ?? {});
            return [{ ...block, input: {} }, [{ type: 'input_json_delta', partial_json: json }]];
        }
        default:
            return [block, []];
    }
}
