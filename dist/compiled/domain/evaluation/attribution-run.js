import { z } from 'zod';
import { Lane } from '../changes/lane.js';
import { ReplyCounts } from './judges/judge-replies.js';
const Scores = z.record(z.string(), z.array(z.number().min(0).max(1)));
/** What is taken from base or from head as a whole: one lane, or several whose changes stand in the same files. */
export const Factor = z.array(Lane).min(1);
/** A mixture of base and head: the lanes that are as in head, the others being as in base. */
export const MixedArm = z.strictObject({
    lanes: z.array(Lane).min(1).describe('As in head'),
    target: z.string().describe('Digest of the mixed target'),
    answered: z.number().int(),
    incidents: z.number().int(),
    cost_usd: z.number(),
    served: ReplyCounts.optional().describe('Who answered how often; absent where that is not for base or head to tell'),
});
/** Which models replied for one judge, when it graded the answers of base, of head and of each mixture. */
const RepliesToMixtures = z.strictObject({ base: ReplyCounts, head: ReplyCounts, arms: z.array(ReplyCounts) });
/** What was measured to tell which lane carries a difference; the arms base and head are those of the suite. */
export const AttributionRun = z.strictObject({
    on_demand: z.boolean().describe('Asked for whatever the verdict is, and not because it is a fail'),
    factors: z.array(Factor).min(1).max(3).describe('What is told apart'),
    arms: z
        .array(MixedArm)
        .describe('Every mixture of the factors but base and head themselves: none of one factor, two of two, six of three'),
    cases: z
        .array(z.strictObject({ id: z.string(), scores: z.array(Scores).describe('By arm, in their order') }))
        .describe('All cases of the suite that were run, in the order of the dataset; none where there are no mixtures'),
    judges: z
        .record(z.string(), RepliesToMixtures)
        .optional()
        .describe('Of those that more than one model replied for: which, and how often for each arm'),
    stopped: z.string().optional().describe('Why not all of it was measured'),
});
