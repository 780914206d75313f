import { callIdOf } from '../chat/chat-completion.js';
import { textOfArguments } from './asked-tools.js';
const prefixes = { text: 'msg', refusal: 'msg', reasoning: 'rs', call: 'fc' };
/** The tool that a block calls. */
export const toolOf = ({ kind, name }, tools) => kind === 'call' ? tools.of(name) : undefined;
/** The name of the item that a block becomes, which no other item of any response has. */
export const itemId = ({ kind }, { responseId, index, tool }) => `${tool?.type === 'custom' ? 'ctc' : prefixes[kind]}_${responseId.replace(/^[a-z]+[_-]/, '')}_${index}`;
/** The item of a block as it stands, or as it begins, when nothing of it has come. */
export function outputItem(block, place, status) {
    const id = itemId(block, place);
    const hasBegun = status !== 'in_progress';
    switch (block.kind) {
        case 'reasoning':
            return { id, type: 'reasoning', summary: hasBegun ? [contentPart(block)] : [], status };
        case 'call':
            return { id, status, ...callOf(block, place), ...writtenIn(block, place, hasBegun) };
        default:
            return { id, type: 'message', status, role: 'assistant', content: hasBegun ? [contentPart(block)] : [] };
    }
}
function callOf(block, { responseId, tool }) {
    const { type = 'function', name = block.name, namespace } = tool ?? {};
    const call_id = block.id === '' ? callIdOf(responseId, block.index) : block.id;
    const kind = type === 'custom' ? 'custom_tool_call' : 'function_call';
    return { type: kind, call_id, name, ...(namespace === undefined ? {} : { namespace }) };
}
function writtenIn({ text }, { tool }, hasBegun) {
    if (tool?.type === 'custom')
        return { input: hasBegun ? textOfArguments(text) : '' };
    return { arguments: hasBegun ? text : '' };
}
/** What stands in an item; with another text than the block has where only a part of it came. */
export function contentPart({ kind, text: whole }, text = whole) {
    if (kind === 'reasoning')
        return { type: 'summary_text', text };
    return kind === 'refusal'
        ? { type: 'refusal', refusal: text }
        : { type: 'output_text', annotations: [], logprobs: [], text };
}
