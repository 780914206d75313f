import { z } from 'zod';
import { Yardstick } from '../sample.js';
const Scores = z.record(z.string(), z.number().min(0).max(1));
/** A cached answer of base and the one that was asked for in its place. */
export const ControlSample = z.strictObject({
    suite: z.string(),
    yardstick: Yardstick,
    case: z.string(),
    repeat: z.number().int().nonnegative(),
    cached: Scores.describe('Metric to the score of the cached answer'),
    fresh: Scores.optional().describe('Metric to the score of the fresh one; absent where no budget was left to ask'),
    other_model: z.literal(true).optional().describe('Another model answered than the cached answer is of'),
});
/** What became of the cached answers of base that were asked for once more: `baseline-control.json`. */
export const ControlRecord = z.strictObject({
    version: z.literal(1),
    run: z.string().describe('Digest of the plan, as in plan.json'),
    samples: z.array(ControlSample),
});
export const controlRecordFile = 'baseline-control.json';
