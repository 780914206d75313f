import { z } from 'zod';

export const Role = z.enum(['system', 'user', 'assistant', 'tool']);
export type Role = z.infer<typeof Role>;

/** One turn of a conversation as a model receives it. */
export const Message = z.strictObject({ role: Role, content: z.string() });
export type Message = z.infer<typeof Message>;
