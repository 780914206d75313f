import { z } from 'zod';
/** What is known of a base arm whose answers come from the cache. */
export const BaselineRun = z.strictObject({
    cached: z.number().int().describe('Samples of base that were answered from the cache'),
    asked: z.number().int().describe('Samples of base that were asked for in this run'),
    oldest_days: z.number().nonnegative().optional().describe('Age of the oldest cached answer, of those that tell it'),
    undated: z.number().int().positive().optional().describe('Cached samples whose age nobody knows'),
    control: z
        .strictObject({
        samples: z.number().int().describe('Cached samples of base that were asked for once more'),
        left_out: z
            .number()
            .int()
            .positive()
            .optional()
            .describe('Those that were drawn, and that no budget was left for'),
        scored: z.number().int().describe('Of them those with a score before and after'),
        p_value: z.number().nullable().describe('Two-sided, by sign flips: the cached and the fresh scores are alike'),
        mean_shift: z.number().nullable().describe('Mean of the fresh scores minus that of the cached ones'),
        other_model: z.number().int().positive().optional().describe('Those that another model answers than did'),
        stale: z.boolean().describe('True where the cached answers no longer stand for what base answers'),
        metric: z.string().optional().describe('The metric whose scores shifted most clearly'),
    })
        .optional(),
});
