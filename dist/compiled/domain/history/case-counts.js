import { z } from 'zod';
/** How often a case was right: of scores that are 0 or 1, the ones. */
export const CaseCounts = z.strictObject({
    passes: z.number().int().nonnegative(),
    samples: z.number().int().nonnegative(),
});
/** Counts of different answers, taken together. */
export const addCounts = (one, other) => ({
    passes: one.passes + other.passes,
    samples: one.samples + other.samples,
});
