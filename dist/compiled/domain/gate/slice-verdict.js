import { z } from 'zod';
/** One metric among the cases of one tag; it decides nothing. */
export const SliceVerdict = z.strictObject({
    tag: z.string(),
    n: z.number().int().describe('Cases, or clusters, with the tag'),
    base: z.number(),
    head: z.number(),
    difference: z.number(),
    interval: z.tuple([z.number(), z.number()]),
    p_value: z.number().describe('One-sided: head is not worse'),
    q_value: z.number().describe('Benjamini-Hochberg over the slices of the metric'),
});
