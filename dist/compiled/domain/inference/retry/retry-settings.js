import { z } from 'zod';
import { forFew } from '../../artifacts/for-few.js';
/** `gateway.retry` of lanegate.yml: how often and how long a failed call is tried again. */
export const RetrySettings = z.strictObject({
    attempts: z.number().int().min(1).max(10).default(4).describe('How often one call is tried in all'),
    deadline_s: z
        .number()
        .positive()
        .max(86_400)
        .optional()
        .describe('Seconds for one call with its retries and waits; 180, or the timeout of its provider if that is longer'),
    budget_share: z.number().min(0).max(1).default(0.2).describe('Retries of a target, as a share of its calls'),
    budget_floor: z.number().int().min(0).max(1000).default(10).describe('Retries of a target that need no calls before'),
});
export const defaultRetrySettings = RetrySettings.parse({}, forFew(1));
