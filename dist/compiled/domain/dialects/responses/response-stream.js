import { openAiError } from '../openai-failure.js';
import { BlockSequence } from '../reply-blocks.js';
import { serverSentEvent } from '../server-sent-event.js';
import { contentPart, itemId, outputItem, toolOf } from './output-item.js';
import { endOfItems, endOfResponse, failed, inProgress, responseOf, responseUsage, } from './response-object.js';
/** Writes a streamed response, its events numbered from 0; the last one tells the whole response. */
export class ResponseStream {
    asked;
    told;
    sequence = new BlockSequence();
    /** Items that are whole. */
    output = [];
    nextNumber = 0;
    opened;
    constructor(asked, told) {
        this.asked = asked;
        this.told = told;
    }
    part(part) {
        return this.beginning() + this.write(this.sequence.take(part), 'completed');
    }
    end(reply) {
        const end = endOfResponse(reply);
        const beginning = this.beginning();
        const rest = this.write(this.sequence.end(reply), endOfItems(end));
        return beginning + rest + this.event(`response.${end.status}`, { response: this.response(end, reply) });
    }
    /** Told twice, since some clients wait for the end of the response and others for an error alone. */
    failure(failure) {
        const error = openAiError(failure);
        const response = this.nextNumber === 0 ? undefined : this.response(failed(error));
        const last = response === undefined ? '' : this.event('response.failed', { response });
        const { message, code, param } = error;
        return last + this.event('error', { code, message, param, error });
    }
    beginning() {
        if (this.nextNumber > 0)
            return '';
        const response = this.response(inProgress);
        return this.event('response.created', { response }) + this.event('response.in_progress', { response });
    }
    response(end, reply) {
        return responseOf(this.asked.body, this.told, [...this.output], { end, usage: responseUsage(reply?.usage) });
    }
    /** Steps as events; `status` is that of the items that they close. */
    write(steps, status) {
        return steps
            .filter(({ block }) => block.kind !== 'reasoning' || this.asked.tellsThoughts)
            .map((step) => this.eventsOf(step, status))
            .join('');
    }
    eventsOf(step, status) {
        if (step.kind === 'open' || this.opened === undefined)
            this.opened = this.openedOf(step.block);
        const { opened } = this;
        if (step.kind === 'open')
            return this.open(opened);
        if (step.kind === 'close')
            return this.close(opened, status);
        // The text of a custom tool stands within JSON that is read when it is whole.
        return opened.isCustom ? '' : this.delta(opened, step.text);
    }
    openedOf(block) {
        const at = { responseId: this.told.id, index: this.output.length, tool: toolOf(block, this.asked.tools) };
        const isCustom = at.tool?.type === 'custom';
        const place = { item_id: itemId(block, at), output_index: at.index, ...placeIn(block) };
        return { block, at, place, isCustom, names: isCustom ? customNames : names[block.kind] };
    }
    open({ block, at, place, names: { part } }) {
        const item = outputItem(block, at, 'in_progress');
        const first = this.event('response.output_item.added', { output_index: at.index, item });
        return part === undefined ? first : first + this.event(`${part}.added`, { ...place, part: contentPart(block, '') });
    }
    delta({ block, place, names: { text } }, delta) {
        return this.event(`${text}.delta`, { ...place, delta, ...logprobsOf(block) });
    }
    close(opened, status) {
        const { block, at, place, isCustom, names } = opened;
        const item = outputItem(block, at, status);
        this.output.push(item);
        const late = isCustom ? this.delta(opened, item.input) : '';
        const written = isCustom ? { input: item.input } : wholeOf(block);
        const done = this.event(`${names.text}.done`, { ...place, ...written, ...logprobsOf(block) });
        const whole = names.part === undefined ? '' : this.event(`${names.part}.done`, { ...place, part: contentPart(block) });
        return late + done + whole + this.event('response.output_item.done', { output_index: at.index, item });
    }
    event(type, fields) {
        const sequence_number = this.nextNumber;
        this.nextNumber += 1;
        return serverSentEvent(JSON.stringify({ type, sequence_number, ...fields }), type);
    }
}
/** How the events of a block are called: those of the part that it is of its item, and those of its text. */
const names = {
    text: { part: 'response.content_part', text: 'response.output_text' },
    refusal: { part: 'response.content_part', text: 'response.refusal' },
    reasoning: { part: 'response.reasoning_summary_part', text: 'response.reasoning_summary_text' },
    call: { part: undefined, text: 'response.function_call_arguments' },
};
const customNames = { part: undefined, text: 'response.custom_tool_call_input' };
function placeIn({ kind }) {
    if (kind === 'call')
        return {};
    return kind === 'reasoning' ? { summary_index: 0 } : { content_index: 0 };
}
function wholeOf({ kind, text, name }) {
    if (kind === 'call')
        return { arguments: text, name };
    return kind === 'refusal' ? { refusal: text } : { text };
}
const logprobsOf = ({ kind }) => (kind === 'text' ? { logprobs: [] } : {});
