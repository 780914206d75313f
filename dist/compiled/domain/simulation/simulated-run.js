import { z } from 'zod';
import { RolloutEvent, RolloutStage } from '../promotion/rollout.js';
const Count = z.number().int().nonnegative();
/** How one simulated promotion went. */
export const SimulatedRun = z.strictObject({
    seed: z.string(),
    scenario: z.string(),
    outcome: z.enum(['completed', 'rolled-back', 'unfinished']),
    stage: RolloutStage.describe('Where it ended'),
    weight: z.number().describe('Percent of requests that the candidate answered when it ended'),
    hours: z.number().describe('From its beginning to its end'),
    pairs: Count.describe('Pairs of answers that were compared in shadow'),
    requests: Count.describe('Requests of traffic that were observed'),
    calls: Count.describe('How often the stage was called'),
    steps: z.array(z.strictObject({
        hours: z.number(),
        event: RolloutEvent,
        stage: RolloutStage,
        weight: z.number(),
        reasons: z.array(z.string()),
    })),
});
