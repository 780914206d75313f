import { z } from 'zod';
/** What the samples of one case took in one arm, one number a repeat. */
export const Resources = z.strictObject({
    cost_usd: z.array(z.number().nonnegative()).describe('Of the answers, without what grading them cost'),
    latency_ms: z.array(z.number().nonnegative()).describe('Of answers that were asked for; a cached one tells none'),
});
export const CaseResources = z.strictObject({ base: Resources.optional(), head: Resources });
