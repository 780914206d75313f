import { z } from 'zod';
import { CanaryResult } from '../canary/canary-result.js';
import { JudgeNoise } from './judge-noise.js';
import { RepliesByArm } from './judge-replies.js';
/** What gave the scores of one metric, and how far that can be relied on. */
export const JudgeRow = z.strictObject({
    metric: z.string(),
    graders: z.string().describe('Types of the graders that ask a model'),
    version: z.number().int().describe('Of their words and of how their replies are read'),
    model: z.string().describe('provider/model, or the word route and its name'),
    judges: z.array(z.string()).optional().describe('Bindings and routes that are asked, by their names'),
    served: z
        .record(z.string(), RepliesByArm)
        .optional()
        .describe('Of those that more than one model replied for: which, and how often for the answers of each arm'),
    canary: CanaryResult.optional().describe('Unchanged answers graded again; absent where the suite has no canary'),
    noise: JudgeNoise.optional().describe('The same answers graded twice in this run'),
});
