import { z } from 'zod';
const Minutes = z.number().positive().max(10_080);
/** `gateway.kill_switch` of lanegate.yml: when a session that runs away is stopped. */
export const KillSwitchSettings = z.strictObject({
    calls: z.number().int().positive().optional().describe('How many calls a session may make; no cap when absent'),
    tokens: z
        .number()
        .int()
        .positive()
        .optional()
        .describe('A session that took so many tokens makes no further call; no cap when absent'),
    seconds: z.number().positive().optional().describe('How old a session may get; no cap when absent'),
    repeated: z
        .union([z.number().int().min(2).max(50), z.literal(false)])
        .default(5)
        .describe('The so-manieth same request stops a session: all of it among its last 64, or its last turn in a row'),
    cycle_length: z.number().int().min(2).max(16).default(8).describe('The longest round of requests that is looked for'),
    cycle_repeats: z
        .union([z.number().int().min(2).max(4), z.literal(false)])
        .default(4)
        .describe('So many times the same round, one after the other, stops a session'),
    stopped_minutes: Minutes.default(60).describe('How long a stopped session stays stopped'),
    idle_minutes: Minutes.default(60).describe('A session that made no call for so long is forgotten'),
    sessions: z
        .number()
        .int()
        .positive()
        .max(1_000_000)
        .default(10_000)
        .describe('How many sessions are known at once; the longest idle one leaves, a stopped one never before its time'),
});
