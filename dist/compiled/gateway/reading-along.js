import { sha256Of } from '../domain/artifacts/digest.js';
import { requestKey } from '../domain/inference/cache/request-key.js';
/**
 * Names tool calls that have no id before a listener does: a name that is given anew in each process would make the
 * next turn of a conversation another one in every replay.
 */
export class ReadingAlong {
    call;
    reader;
    named = new Set();
    constructor(call, reader) {
        this.call = call;
        this.reader = reader;
    }
    get hasBegun() {
        return this.reader.hasBegun;
    }
    take(part) {
        const { toolCalls } = part;
        this.reader.take(toolCalls === undefined ? part : { ...part, toolCalls: toolCalls.map((call) => this.withId(call)) });
    }
    withId(part) {
        const { id = '', index } = part;
        if (this.named.has(index))
            return part;
        this.named.add(index);
        return id === '' ? { ...part, id: idOf(this.call, index) } : part;
    }
}
/** The same calls, each with an id. */
export const withIds = (call, toolCalls) => toolCalls.map((each, index) => (each.id === '' ? { ...each, id: idOf(call, index) } : each));
/** Longer than any conversation needs to tell its calls apart, and short enough for every client. */
const idDigits = 20;
const idOf = ({ model, messages }, index) => `call_${sha256Of(requestKey(model, messages)).slice(0, idDigits)}_${index}`;
