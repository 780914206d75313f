import { z } from 'zod';
import { CostLimit, LatencyLimit } from '../suite/gate-settings.js';
const Alpha = z.number().gt(0).lt(0.5).default(0.01);
const Hours = z.number().min(0).max(8760);
const Count = z.number().int().min(1).max(10_000_000);
const Increase = z.number().gt(0).lt(1);
const off = z.literal(false);
const Staging = z.strictObject({
    environments: z
        .array(z.string().min(1))
        .max(10)
        .default([])
        .describe('Environments that must run the release before it is shown to the traffic of this one'),
    soak_hours: Hours.default(0).describe('How long they must have run it'),
});
const Shadow = z.strictObject({
    metrics: z
        .array(z.string().min(1))
        .max(20)
        .default([])
        .describe('The metrics that decide; every one that is scored where there is none'),
    margin: z.number().gt(0).lt(1).default(0.05).describe('The drop of a mean score that is not accepted'),
    alpha: Alpha.describe('How likely an equal model is dropped, over all metrics and all looks together'),
    min_pairs: Count.default(300).describe('Scored pairs before it may pass'),
    min_pairs_to_fail: Count.default(20).describe('Scored pairs before it may fail'),
    soak_hours: Hours.default(0).describe('How long the pairs must reach from the first to the last'),
    deadline_hours: Hours.default(168).describe('After which it is told to be overdue; it goes on all the same'),
});
const Step = z.strictObject({
    weight: z.number().gt(0).max(100).describe('Percent of requests that the candidate answers'),
    min_requests: Count.default(300).describe('Requests that the candidate must have answered at this weight'),
    soak_hours: Hours.default(0).describe('How long they must reach from the first to the last'),
});
const Traffic = z.strictObject({
    steps: z
        .array(Step)
        .min(1)
        .max(20)
        .default([
        { weight: 5, min_requests: 300, soak_hours: 0 },
        { weight: 25, min_requests: 1000, soak_hours: 0 },
        { weight: 50, min_requests: 1000, soak_hours: 0 },
        { weight: 100, min_requests: 1000, soak_hours: 24 },
    ])
        .describe('Weights that rise to 100, where the candidate is watched until it has soaked')
        .refine((steps) => steps.every(({ weight }, index) => weight > (steps[index - 1]?.weight ?? 0)), {
        error: 'must have weights that rise from step to step',
    })
        .refine((steps) => steps.at(-1)?.weight === 100, { error: 'must end with a weight of 100' }),
    alpha: Alpha.describe('How likely an equal model is rolled back at one step, over all guardrails and looks together'),
    deadline_hours: Hours.default(168).describe('After which a step is told to be overdue; it goes on all the same'),
});
const Guardrails = z.strictObject({
    errors: z
        .union([off, z.strictObject({ max_increase: Increase })])
        .default({ max_increase: 0.02 })
        .describe('Failed requests, as a share of all: how much more of them the candidate may have'),
    refusals: z
        .union([off, z.strictObject({ max_increase: Increase })])
        .default({ max_increase: 0.02 })
        .describe('Refused requests, as a share of those where refusals were looked for'),
    latency: z.union([off, LatencyLimit]).default({ max_p95_increase: 0.2 }),
    cost: z.union([off, CostLimit]).default({ max_increase: 0.2 }).describe('Mean cost of a request'),
    scores: z
        .union([off, z.strictObject({ max_drop: Increase })])
        .default(false)
        .describe('Mean of each score that requests of traffic have, such as what users think of the answer'),
});
/** How a model is promoted through shadow and traffic to full. */
export const PromotionSettings = z.strictObject({
    staging: Staging.prefault({}),
    shadow: Shadow.prefault({}),
    traffic: Traffic.prefault({}),
    guardrails: Guardrails.prefault({}),
    settle_minutes: z
        .number()
        .min(0)
        .max(1440)
        .default(5)
        .describe('How long after a step begins requests do not count yet, until every client follows it'),
    max_consecutive_errors: z
        .number()
        .int()
        .min(0)
        .max(100)
        .default(4)
        .describe('More than so many calls in a row whose evidence is in error roll traffic back'),
    approve: z
        .array(z.enum(['shadow', 'traffic', 'full']))
        .max(3)
        .default([])
        .describe('Stages that are entered only by a call that says so, such as a job of a protected environment'),
});
