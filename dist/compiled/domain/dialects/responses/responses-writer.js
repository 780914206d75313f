import { BlockSequence } from '../reply-blocks.js';
import { outputItem, toolOf } from './output-item.js';
import { endOfItems, endOfResponse, responseOf, responseUsage } from './response-object.js';
import { ResponseStream } from './response-stream.js';
/** Writes answers as the responses API does. */
export class ResponsesWriter {
    asked;
    constructor(asked) {
        this.asked = asked;
    }
    whole({ reply, ...told }) {
        const { body, tools, tellsThoughts } = this.asked;
        const end = endOfResponse(reply);
        const blocks = new BlockSequence()
            .end(reply)
            .flatMap(({ kind, block }) => (kind === 'close' && (block.kind !== 'reasoning' || tellsThoughts) ? [block] : []));
        const output = blocks.map((block, index) => outputItem(block, { responseId: told.id, index, tool: toolOf(block, tools) }, endOfItems(end)));
        return JSON.stringify(responseOf(body, told, output, { end, usage: responseUsage(reply.usage) }));
    }
    stream(told) {
        return new ResponseStream(this.asked, told);
    }
}
