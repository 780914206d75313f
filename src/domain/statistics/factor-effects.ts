import { type Contrast, type FactorialScores, interactionContrasts, shapleyContrasts } from './factor-contrasts.js';
import { holmAdjustment } from './holm-adjustment.js';
import { mean } from './mean.js';
import { signFlipTest } from './sign-flip-test.js';
import { tInterval } from './t-interval.js';

/** The mean of a contrast over units, with its two-sided 95 % t interval and a p-value adjusted for being several. */
export type FactorEffect = {
  readonly factors: readonly number[];
  readonly effect: number;
  readonly interval: readonly [number, number];
  readonly pValue: number;
};

export type FactorEffects = {
  /** head minus base */
  readonly total: number;
  /** One a factor; they add up to the total. P-values are one-sided, of a loss. */
  readonly parts: readonly FactorEffect[];
  /** Two by two and, of three factors, of all. P-values are two-sided. */
  readonly interactions: readonly FactorEffect[];
};

const confidence = 0.95;

/**
 * What each factor contributes to the difference of head and base, and what factors do together beyond that. P-values
 * are sign-flip mid-p, which is exact for a factor without any effect, Holm-adjusted over the parts and over the
 * interactions by themselves. Needs two units.
 */
export function factorEffects(scores: FactorialScores): FactorEffects {
  const [base = [], head = []] = [scores[0], scores.at(-1)];
  return {
    total: mean(head) - mean(base),
    parts: estimate(shapleyContrasts(scores), pOfLoss),
    interactions: estimate(interactionContrasts(scores), pOfDifference),
  };
}

function estimate(contrasts: readonly Contrast[], pOf: (values: readonly number[]) => number): FactorEffect[] {
  const adjusted = holmAdjustment(contrasts.map(({ values }) => pOf(values)));
  return contrasts.map(({ factors, values }, index) => ({
    factors,
    effect: mean(values),
    interval: tInterval(values, confidence),
    pValue: adjusted[index] ?? 1,
  }));
}

const pOfLoss = (values: readonly number[]): number => signFlipTest(values).midP;

/** The tail that the sum lies in is the smaller of the two. */
function pOfDifference(values: readonly number[]): number {
  const isGain = mean(values) > 0;
  return Math.min(1, 2 * pOfLoss(isGain ? values.map((value) => -value) : values));
}
