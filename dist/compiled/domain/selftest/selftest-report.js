import { z } from 'zod';
import { JudgeRow } from '../evaluation/judges/judge-row.js';
import { FlakyCase } from '../gate/case-history.js';
const Rate = z.strictObject({
    count: z.number().int(),
    rate: z.number(),
    interval: z
        .tuple([z.number(), z.number()])
        .describe('95 %, of the splits alone: that other answers would give another rate is not in it'),
});
/** The gate's verdicts on answers that one target gave, split into two arms over and over. */
export const SplitVerdicts = z.strictObject({
    splits: z.number().int(),
    repeats: z.number().int().describe('Answers of each case in each pseudo arm'),
    margin: z.number(),
    margin_widened: z.boolean(),
    fail: Rate.describe('How often unchanged arms would be blocked'),
    pass: Rate,
    other: z.number().int().describe('Splits that were neither'),
});
const NoisyCase = z.strictObject({
    id: z.string(),
    mean: z.number(),
    variance: z.number().describe('Of its single answers'),
    samples: z.number().int(),
});
export const MetricNoise = z.strictObject({
    metric: z.string(),
    mean: z.number(),
    within_variance: z.number().nullable().describe('Of answers to the same case; repeats make less of it'),
    between_variance: z.number().nullable().describe('Of cases, which pairs cancel'),
    noisy_cases: z.array(NoisyCase).describe('Cases whose answers were graded differently, the noisiest first'),
    flaky_cases: z.array(FlakyCase).describe('Cases that pass at one time and fail at another, 0.5 being a pass'),
});
export const Proposal = z.strictObject({
    repeats: z.number().int(),
    passable_margin: z.number().describe('What an unchanged head passes four times of five'),
    margin: z.number().nullable().describe('The smallest usual margin that is no less; null where none is'),
    detectable_drop: z.number(),
    usd: z.number().describe('What a comparison of two arms costs, at what a sample cost here'),
    cases_for_five_points: z
        .number()
        .int()
        .nullable()
        .describe('With so many, an unchanged head passes a margin of 0.05'),
});
export const SelftestSuite = z.strictObject({
    name: z.string(),
    problem: z.string().optional().describe('Why the suite tells nothing'),
    stopped: z.string().optional(),
    cases_total: z.number().int(),
    cases: z.number().int().describe('Cases with an answer'),
    unit: z.enum(['case', 'cluster']),
    units: z.number().int(),
    gate_repeats: z.number().int().describe('As lanegate.yml has it'),
    verdicts: SplitVerdicts.optional(),
    metrics: z.array(MetricNoise).describe('Those that decide'),
    proposals: z.array(Proposal),
    judges: z.array(JudgeRow).optional(),
});
/** What `selftest` measured: `selftest.json`. */
export const Selftest = z.strictObject({
    version: z.literal(1),
    commit: z.string(),
    seed: z.string().describe('What the splits were drawn from'),
    repeats: z.number().int(),
    suites: z.array(SelftestSuite),
    spent: z.strictObject({ usd: z.number(), tokens: z.number(), calls: z.number() }),
    notes: z.array(z.string()),
});
export const selftestFile = 'selftest.json';
