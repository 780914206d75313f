import { isJsonObject, isPresent, textOf } from '../http/json.js';
/** Puts the events of a streamed message together to the message it would have been. */
export class MessageAssembler {
    isThroughTool;
    hasBegun = false;
    message = {};
    blocks = new Map();
    end = new Map();
    usage = new Map();
    /** Which call of the message a block is. */
    calls = new Map();
    /** Where the answer comes through our own tool, what that tool is called with is its text. */
    constructor(isThroughTool = false) {
        this.isThroughTool = isThroughTool;
    }
    get isWhole() {
        return textOf(this.end.get('stop_reason')) !== undefined;
    }
    get names() {
        const { id, model } = this.message;
        return { responseId: textOf(id), servedModel: textOf(model) };
    }
    add(event) {
        switch (event.type) {
            case 'message_start':
                this.message = isJsonObject(event.message) ? event.message : {};
                this.takeUsage(this.message.usage);
                return true;
            case 'content_block_start':
                if (isJsonObject(event.content_block))
                    this.takeBlock(event.index, event.content_block);
                return true;
            case 'content_block_delta':
                if (isJsonObject(event.delta))
                    this.takeDelta(event.index, event.delta);
                return true;
            case 'message_delta':
                if (isJsonObject(event.delta))
                    for (const [name, value] of Object.entries(event.delta))
                        this.end.set(name, value);
                this.takeUsage(event.usage);
                return true;
            // Events of other types, such as `ping`, say nothing; new ones are to be passed over.
            default:
                return typeof event.type === 'string';
        }
    }
    partOf({ type, index, content_block: block, delta }) {
        if (type === 'content_block_start' && isJsonObject(block))
            return this.partOfBlock(index, block);
        if (type !== 'content_block_delta' || !isJsonObject(delta))
            return {};
        const { text, partial_json: json, thinking } = delta;
        const call = this.calls.get(index);
        if (this.isThroughTool)
            return call === undefined ? { reasoning: textOf(thinking) } : { text: textOf(json) };
        return {
            text: textOf(text),
            reasoning: textOf(thinking),
            toolCalls: call === undefined ? undefined : [{ index: call, arguments: textOf(json) }],
        };
    }
    body() {
        const content = [...this.blocks.values()].map(({ start, text, thinking, input }) => {
            if (start.type === 'text')
                return { ...start, text: (textOf(start.text) ?? '') + text };
            if (start.type === 'thinking')
                return { ...start, thinking: (textOf(start.thinking) ?? '') + thinking };
            return start.type === 'tool_use' ? { ...start, input_text: input } : start;
        });
        return { ...this.message, ...Object.fromEntries(this.end), content, usage: Object.fromEntries(this.usage) };
    }
    takeBlock(index, start) {
        this.blocks.set(index, { start, text: '', thinking: '', input: '' });
        if (start.type === 'tool_use')
            this.calls.set(index, this.calls.size);
    }
    partOfBlock(place, { text, thinking, id, name }) {
        const index = this.calls.get(place);
        if (this.isThroughTool)
            return {};
        if (index === undefined)
            return { text: textOf(text), reasoning: textOf(thinking) };
        return { toolCalls: [{ index, id: textOf(id), name: textOf(name) }] };
    }
    takeDelta(index, { text, partial_json: json, thinking }) {
        const block = this.blocks.get(index);
        if (block !== undefined && typeof text === 'string')
            block.text += text;
        if (block !== undefined && typeof thinking === 'string')
            block.thinking += thinking;
        if (block !== undefined && typeof json === 'string')
            block.input += json;
        this.hasBegun ||= [text, json, thinking].some((part) => textOf(part) !== undefined);
    }
    /** Counts are of the whole message so far, so a later one replaces an earlier one. */
    takeUsage(usage) {
        if (!isJsonObject(usage))
            return;
        for (const [name, count] of Object.entries(usage))
            if (isPresent(count))
                this.usage.set(name, count);
    }
}
