import { isJsonObject, readJson } from '../../artifacts/read-json.js';
import { BlockSequence } from '../reply-blocks.js';
import { readServerSentEvents, serverSentEvent } from '../server-sent-event.js';
import { beginningOf, eventsOfMessage, messageStop, writeEvents } from './message-events.js';
import { emptyMessage, endOf, toolUseId, usageOf } from './message-of-reply.js';
import { messagesFailure } from './messages-failure.js';
import { toldMessage } from './told-message.js';
/**
 * Writes a streamed message: the events of its provider where that speaks of messages, otherwise the events that its
 * parts make. How it ends is written once the reply is known to be whole, so that a failure can stand in its place.
 */
export class MessageStream {
    told;
    tellsThoughts;
    source = 'none';
    sequence = new BlockSequence();
    /** The index of the block that was opened last. */
    index = -1;
    /** How the provider ended its message. */
    ending = [];
    constructor(told, tellsThoughts) {
        this.told = told;
        this.tellsThoughts = tellsThoughts;
    }
    part(part) {
        const { event } = part;
        if (event?.dialect === 'messages')
            return this.passOn(named(event));
        if (this.source === 'provider')
            return '';
        const beginning = this.source === 'none' ? beginningOf(this.emptyMessage()) : [];
        this.source = 'parts';
        return writeEvents([...beginning, ...this.sequence.take(part).flatMap((step) => this.eventsOf(step))]);
    }
    end(reply) {
        switch (this.source) {
            case 'none':
                return this.whole(reply);
            case 'provider': {
                const isToldOf = (type) => this.ending.some(({ name }) => name === type);
                const missing = [
                    ...(isToldOf('message_delta') ? [] : [messageEnd(reply)]),
                    ...(isToldOf('message_stop') ? [] : [messageStop]),
                ];
                return this.ending.map(rewritten).join('') + writeEvents(missing);
            }
            case 'parts': {
                const events = this.sequence.end(reply).flatMap((step) => this.eventsOf(step));
                return writeEvents([...events, messageEnd(reply), messageStop]);
            }
        }
    }
    failure(failure) {
        return serverSentEvent(messagesFailure(failure), 'error');
    }
    whole(reply) {
        const { verbatim } = reply;
        if (verbatim?.dialect === 'messages' && verbatim.isStream) {
            return readServerSentEvents(verbatim.text).map(named).map(rewritten).join('');
        }
        return writeEvents(eventsOfMessage(toldMessage({ ...this.told, reply }, this.tellsThoughts)));
    }
    /** What its provider counts is told at the end; until then old libraries, which read no end, have an estimate. */
    emptyMessage() {
        const inputTokens = this.told.estimatedInputTokens?.() ?? 0;
        return { ...emptyMessage(this.told), usage: usageOf({ inputTokens, outputTokens: 0 }) };
    }
    passOn(event) {
        this.source = 'provider';
        const isEnding = this.ending.length > 0 || event.name === 'message_delta' || event.name === 'message_stop';
        if (!isEnding)
            return rewritten(event);
        this.ending.push(event);
        return '';
    }
    eventsOf(step) {
        const { block } = step;
        // What a provider says of its refusal is told with the end of a message.
        if (block.kind === 'refusal' || (block.kind === 'reasoning' && !this.tellsThoughts))
            return [];
        if (step.kind === 'open')
            this.index += 1;
        const { index } = this;
        if (step.kind === 'open')
            return [{ type: 'content_block_start', index, content_block: this.startOf(block) }];
        if (step.kind === 'close')
            return [{ type: 'content_block_stop', index }];
        return [{ type: 'content_block_delta', index, delta: deltas[block.kind](step.text) }];
    }
    startOf({ kind, id, name, index }) {
        if (kind === 'call')
            return { type: 'tool_use', id: toolUseId(id, this.told.id, index), name, input: {} };
        return kind === 'text' ? { type: 'text', text: '' } : { type: 'thinking', thinking: '', signature: '' };
    }
}
const deltas = {
    text: (text) => ({ type: 'text_delta', text }),
    reasoning: (thinking) => ({ type: 'thinking_delta', thinking }),
    call: (json) => ({ type: 'input_json_delta', partial_json: json }),
};
const messageEnd = (reply) => ({
    type: 'message_delta',
    delta: { container: null, ...endOf(reply) },
    usage: usageOf(reply.usage),
});
/** An event with its name, or the type that its data has; clients pass over an event without a name. */
function named({ name, data }) {
    if (name !== undefined)
        return { name, data };
    const event = readJson(data)?.json;
    return { name: isJsonObject(event) && typeof event.type === 'string' ? event.type : undefined, data };
}
const rewritten = ({ name, data }) => serverSentEvent(data, name);
