import { z } from 'zod';

export const Role = z.enum(['system', 'user', 'assistant', 'tool']);
export type Role = z.infer<typeof Role>;

/** A tool that a model wants called; `arguments` is the text the model wrote, which need not be JSON. */
export const ToolCall = z.strictObject({ id: z.string(), name: z.string(), arguments: z.string() });
export type ToolCall = z.infer<typeof ToolCall>;

/** One turn of a conversation as a model receives it. */
export const Message = z.strictObject({
  role: Role,
  content: z.string(),
  tool_calls: z.array(ToolCall).optional().describe('Tools that an assistant asked for'),
  tool_call_id: z.string().optional().describe('Which of them a tool answers'),
});
export type Message = z.infer<typeof Message>;
