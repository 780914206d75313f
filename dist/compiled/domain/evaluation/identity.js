import { z } from 'zod';
/**
 * Digests of everything that a suite's scores depend on beside chance. Scores of two runs can be compared or pooled
 * where the parts that they share are equal, and never because their names are.
 */
export const Identity = z.strictObject({
    dataset: z.string().describe('The cases, in the order of the dataset'),
    graders: z.string().describe('The graders with their versions, the files that they run, and whom they ask'),
    canary: z.string().optional().describe('The anchors of its judges, where it has some'),
    base: z.string().optional().describe("The base arm's target; absent where nothing is compared"),
    head: z.string().describe("The head arm's target"),
});
/** What a suite of an evaluation says of itself. */
export const identifiedBy = (identity) => identity === undefined ? {} : { identity };
