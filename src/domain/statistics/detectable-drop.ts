import { usualPower } from './detectable-breakage.js';
import { normalQuantile } from './distributions/normal-distribution.js';

/** Of differences with a standard deviation, and the one-sided level of the test that is to find a drop of theirs. */
type Noise = { readonly standardDeviation: number; readonly level: number };

/** How many standard errors a drop is that a test at this level finds four times of five: z at both, added. */
const standardErrors = (level: number): number => normalQuantile(1 - level) + normalQuantile(usualPower);

/** The drop that n differences would show with 80 % power (Miller 2024, one-sided). */
export const detectableDrop = ({ standardDeviation, level, n }: Noise & { readonly n: number }): number =>
  (standardErrors(level) * standardDeviation) / Math.sqrt(n);

/** How many differences would show a drop with 80 % power. */
export const casesToDetect = ({ standardDeviation, level, drop }: Noise & { readonly drop: number }): number =>
  Math.ceil(((standardErrors(level) * standardDeviation) / drop) ** 2);
