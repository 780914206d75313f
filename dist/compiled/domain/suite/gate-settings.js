import { z } from 'zod';
/**
 * What a metric decides: `gate` must not be worse by the margin or more, `success` must be better, `deterioration` only
 * must not be shown to be worse, `report` decides nothing. `guardrail` is another word for `gate`.
 */
export const MetricRole = z.enum(['gate', 'success', 'deterioration', 'report']);
/** As a user writes it. */
export const WrittenRole = z
    .enum(['gate', 'guardrail', 'success', 'deterioration', 'report'])
    .transform((role) => (role === 'guardrail' ? 'gate' : role));
/** How often an unchanged head may be called worse, where nothing says otherwise. */
export const defaultAlpha = 0.05;
/** True of a metric that can block a change. */
export const decides = (role) => role !== undefined && role !== 'report';
const Increase = z.number().positive().max(100);
export const CostLimit = z.strictObject({
    max_increase: Increase.describe('How much more head may cost, as a share of what base costs: 0.2 for a fifth more'),
});
export const LatencyLimit = z.strictObject({
    max_p95_increase: Increase.describe('How much higher the 95th percentile of latency may be, as a share of base'),
});
/** True where a gate limits what answers may take, beside what they are worth. */
export const limitsResources = (gate) => gate.cost !== undefined || gate.latency !== undefined;
/** How a base arm that comes from the cache is watched. */
export const BaselineSettings = z.strictObject({
    control: z
        .number()
        .min(0)
        .max(1)
        .default(0.1)
        .describe('The share of cached answers of base, a day old or older, that is asked for once more: whether they still stand'),
});
/** Who may let a change through in spite of its verdict. */
export const OverrideSettings = z.strictObject({
    allow: z
        .array(z.string().min(1))
        .max(100)
        .default([])
        .describe('Logins, such as octocat, or addresses of git where there is no GitHub; nobody when empty'),
    max_days: z.number().int().min(1).max(90).default(7).describe('How long an override may hold'),
});
