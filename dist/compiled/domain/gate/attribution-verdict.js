import { z } from 'zod';
import { Lane } from '../changes/lane.js';
const Interval = z.tuple([z.number(), z.number()]);
/** An effect on the mean score, of one lane or of several together beyond what each does alone. */
const Effect = z.strictObject({
    lanes: z.array(Lane).min(1).describe('Several of a part where their changes stand in the same files'),
    effect: z.number().describe('Negative for a loss'),
    interval: Interval.describe('Two-sided 95 % t interval over cases, or clusters, within what such a mean can be'),
    p_value: z
        .number()
        .describe('Sign-flip mid-p: of a part one-sided, of a loss; of an interaction two-sided. Holm-adjusted each'),
});
/** Which lane carries the difference of one metric. */
export const AttributionVerdict = z.strictObject({
    metric: z.string(),
    n: z.number().int().describe('Cases, or clusters, that all arms have a score of'),
    total: z.number().nullable().describe('head minus base over these; null where nothing can be told'),
    parts: z.array(Effect).describe('One a lane; Shapley values, which add up to the total'),
    interactions: z.array(Effect).describe('Lanes that act together otherwise than alone'),
    carried_by: z.array(Lane).describe('The lanes that are shown to carry a loss; none where it cannot be told'),
    together: z
        .boolean()
        .describe('True where lanes act together otherwise than alone, so that no single one is to blame'),
    reason: z.string(),
});
