import { z } from 'zod';
export const Role = z.enum(['system', 'user', 'assistant', 'tool']);
/** A tool that a model wants called; `arguments` is the text the model wrote, which need not be JSON. */
export const ToolCall = z.strictObject({ id: z.string(), name: z.string(), arguments: z.string() });
/** What a turn says; lists of parts, in which other tools write pictures, are told apart from other mistakes. */
export const MessageText = z.string({
    error: ({ input }) => Array.isArray(input) ? 'must be one text: pictures and other parts are not read in prompts and cases' : undefined,
});
/** One turn of a conversation as a model receives it. */
export const Message = z.strictObject({
    role: Role,
    content: MessageText,
    tool_calls: z.array(ToolCall).optional().describe('Tools that an assistant asked for'),
    tool_call_id: z.string().optional().describe('Which of them a tool answers'),
});
/** A turn in words for people and judges: who speaks, what was said, and what was to be called. */
export function describeMessage({ role, content, tool_calls = [] }) {
    const calls = tool_calls.map(({ name, arguments: given }) => `→ ${name}(${given})`);
    return [`${role}:`, ...(content === '' ? [] : [content]), ...calls].join('\n');
}
