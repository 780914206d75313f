import { z } from 'zod';
import { Message } from './message.js';

/** One line of a recording: a request and what a model answered to it. */
export const Recording = z.object({
  request: z.object({ model: z.string(), messages: z.array(Message).min(1) }),
  response: z.object({
    content: z.string(),
    finish_reason: z.string().default('stop'),
    usage: z.object({ input_tokens: z.number().nonnegative(), output_tokens: z.number().nonnegative() }).optional(),
    latency_ms: z.number().nonnegative().default(0),
  }),
});
export type Recording = z.infer<typeof Recording>;

/** The recordings of one file; further lines with the same request are its repeats. */
export type RecordingBook = { readonly path: string; readonly recordings: readonly Recording[] };
