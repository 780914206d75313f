import { z } from 'zod';
/** One look at the scores of a suite, fixed before its first call. */
export const Look = z.strictObject({
    cases: z
        .number()
        .int()
        .positive()
        .describe('How many cases, in the order of the run, have all their samples by then'),
    repeats: z.number().int().positive().describe('How often each of them was asked by then'),
    level: z.number().describe('The one-sided level at which this look passes and fails'),
});
/** The looks of a suite and how many of them were taken: the last that was taken decides. */
export const Looks = z.strictObject({
    plan: z.array(Look).min(1),
    taken: z.number().int().nonnegative(),
    saved_samples: z
        .number()
        .int()
        .nonnegative()
        .describe('Samples of cases that an early decision made needless; repeats that were never added are none'),
    no_more: z.string().optional().describe('Why repeats that were allowed for were not added'),
});
/** By look, the share of all samples that is there by then. */
export function informationOf(plan) {
    const samples = plan.map(({ cases, repeats }) => cases * repeats);
    const all = samples.at(-1) ?? 0;
    return samples.map((count) => count / all);
}
