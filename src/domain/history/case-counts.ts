import { z } from 'zod';

/** How often a case was right: of scores that are 0 or 1, the ones. */
export const CaseCounts = z.strictObject({
  passes: z.number().int().nonnegative(),
  samples: z.number().int().nonnegative(),
});
export type CaseCounts = z.infer<typeof CaseCounts>;

/** The counts of some scores; nothing where one of them is neither right nor wrong. */
export function countsOf(scores: readonly number[]): CaseCounts | undefined {
  if (scores.some((score) => score !== 0 && score !== 1)) return undefined;
  return { passes: scores.filter((score) => score === 1).length, samples: scores.length };
}

/** Counts of different answers, taken together. */
export const addCounts = (one: CaseCounts, other: CaseCounts): CaseCounts => ({
  passes: one.passes + other.passes,
  samples: one.samples + other.samples,
});
