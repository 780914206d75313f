import { z } from 'zod';
/** Cost or latency of head over that of base, against the increase that is allowed. */
export const GuardrailVerdict = z.strictObject({
    name: z.enum(['cost', 'latency']),
    verdict: z
        .enum(['pass', 'fail', 'inconclusive', 'not-measured'])
        .describe('not-measured decides nothing: there is no base, or answers were cached or replayed'),
    n: z.number().int().describe('Cases that both arms have numbers of'),
    base: z.number().nullable().describe('US dollars a sample, or the 95th percentile in ms'),
    head: z.number().nullable(),
    ratio: z.number().nullable().describe('head over base'),
    interval: z
        .tuple([z.number(), z.number()])
        .nullable()
        .describe('Of the ratio, two-sided at 1 - 2 alpha; null where it has no upper end'),
    max_increase: z.number(),
    reason: z.string(),
});
