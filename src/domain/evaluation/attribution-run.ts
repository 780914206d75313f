import { z } from 'zod';
import { Lane } from '../changes/lane.js';

const Scores = z.record(z.string(), z.array(z.number().min(0).max(1)));

/** A mixture of base and head: the lanes that are as in head, the others being as in base. */
export const MixedArm = z.strictObject({
  lanes: z.array(Lane).describe('As in head'),
  target: z.string().describe('Digest of the mixed target'),
  answered: z.number().int(),
  incidents: z.number().int(),
  cost_usd: z.number(),
});

/** What was measured to tell which lane carries a difference; the arms base and head are those of the suite. */
export const AttributionRun = z.strictObject({
  lanes: z.array(Lane).min(2).max(3),
  arms: z.array(MixedArm),
  cases: z
    .array(z.strictObject({ id: z.string(), scores: z.array(Scores).describe('By arm, in their order') }))
    .describe('All cases of the suite that were run, in the order of the dataset'),
  stopped: z.string().optional().describe('Why not all of it was measured'),
});
export type AttributionRun = z.infer<typeof AttributionRun>;
