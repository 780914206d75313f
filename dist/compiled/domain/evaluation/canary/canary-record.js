import { z } from 'zod';
/**
 * What the anchors of a run's suites scored, kept so that a run that goes on need not grade them again: `canary.json`.
 */
export const CanaryRecord = z.strictObject({
    version: z.literal(1),
    run: z.string().describe('Digest of the plan, as in plan.json'),
    suites: z
        .record(z.string(), z.record(z.string(), z.record(z.string(), z.number().min(0).max(1))))
        .describe('Suite to anchor to metric to score'),
});
export const canaryRecordFile = 'canary.json';
