import { z } from 'zod';
/** A list names no more cases than this, the gravest first. */
export const mostListed = 100;
/** A case that comes out now one way, now another, with nothing changed. */
export const FlakyCase = z.strictObject({
    id: z.string(),
    metric: z.string(),
    passes: z.number().int(),
    samples: z.number().int(),
    rate: z.number().describe('Probability that two answers of the same arm differ'),
});
/** A case that fails now more than its history explains. */
export const NewlyBrokenCase = z.strictObject({
    id: z.string(),
    metric: z.string(),
    passes: z.number().int().describe('Of head, now'),
    samples: z.number().int(),
    earlier_passes: z.number().int(),
    earlier_samples: z.number().int(),
    p_value: z.number().describe('Of so few passes or fewer, beta-binomial'),
    q_value: z.number().describe('Benjamini-Hochberg over the cases'),
});
