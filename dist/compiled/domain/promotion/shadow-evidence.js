import { z } from 'zod';
import { noMoments, RunningMoments, withNumber } from '../statistics/running-moments.js';
import { newSignFlipWealth, SignFlipWealth, withDifference } from '../statistics/sign-flip-wealth.js';
/** What pairs of answers say of one metric: candidate minus baseline. */
export const PairedMetric = z.strictObject({ differences: RunningMoments, wealth: SignFlipWealth });
/** What was counted in shadow, by metric. */
export const ShadowEvidence = z.strictObject({
    kind: z.literal('shadow'),
    pairs: z.number().int().nonnegative(),
    metrics: z.record(z.string(), PairedMetric).describe('Scores as they are named'),
    answered: PairedMetric.describe('1 for an answer, 0 for an error'),
    unrefused: PairedMetric.describe('1 for an answer, 0 for a refusal'),
});
export const noPairedMetric = { differences: noMoments, wealth: newSignFlipWealth };
export const noShadowEvidence = {
    kind: 'shadow',
    pairs: 0,
    metrics: {},
    answered: noPairedMetric,
    unrefused: noPairedMetric,
};
/** A metric with the difference of one pair more. */
export const withPair = ({ differences, wealth }, difference) => ({
    differences: withNumber(differences, difference),
    wealth: withDifference(wealth, difference),
});
