import { z } from 'zod';
import { isJsonObject } from '../artifacts/read-json.js';
import { argumentsOf } from '../inference/call/answer-text.js';
/** How an answer that calls tools is told to a grader that was written for another harness. */
export const CallForm = z.enum(['message', 'list', 'bare', 'blocks', 'parts']);
/** An answer that calls tools in that form; nothing where it calls none, or is its text there. */
export function toldCalls(reply, form) {
    return reply === undefined || reply.toolCalls.length === 0 ? undefined : forms[form](reply);
}
const forms = {
    message: ({ content, toolCalls }) => {
        const tool_calls = chatCalls(toolCalls);
        return content === '' ? tool_calls : { role: 'assistant', content, tool_calls };
    },
    list: ({ toolCalls }) => chatCalls(toolCalls),
    bare: ({ content, toolCalls }) => (content === '' ? chatCalls(toolCalls) : undefined),
    blocks: ({ content, toolCalls }) => {
        const blocks = toolCalls.map((call) => ({ type: 'tool_use', id: call.id, name: call.name, input: inputOf(call) }));
        return [...(content === '' ? [] : [content]), ...blocks.map((block) => JSON.stringify(block))].join('\n\n');
    },
    parts: ({ content, toolCalls }) => [
        ...(content === '' ? [] : [{ text: content }]),
        ...toolCalls.map((call) => ({ functionCall: { name: call.name, args: inputOf(call) } })),
    ],
};
const chatCalls = (calls) => calls.map(({ id, name, arguments: given }) => ({ id, type: 'function', function: { name, arguments: given } }));
/** Arguments as the mapping that they are; what is none stays as the model wrote it. */
function inputOf(call) {
    const value = argumentsOf(call);
    return isJsonObject(value) ? value : call.arguments;
}
