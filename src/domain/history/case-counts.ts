import { z } from 'zod';

/** How often a case was right: of scores that are 0 or 1, the ones. */
export const CaseCounts = z.strictObject({
  passes: z.number().int().nonnegative(),
  samples: z.number().int().nonnegative(),
});
export type CaseCounts = z.infer<typeof CaseCounts>;

/** Counts of different answers, taken together. */
export const addCounts = (one: CaseCounts, other: CaseCounts): CaseCounts => ({
  passes: one.passes + other.passes,
  samples: one.samples + other.samples,
});
