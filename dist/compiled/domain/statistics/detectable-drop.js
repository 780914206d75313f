import { usualPower } from './detectable-breakage.js';
import { normalQuantile } from './distributions/normal-distribution.js';
/** How many standard errors a drop is that a test at this level finds four times of five: z at both, added. */
const standardErrors = (level) => normalQuantile(1 - level) + normalQuantile(usualPower);
/** The drop that n differences would show with 80 % power (Miller 2024, one-sided). */
export const detectableDrop = ({ standardDeviation, level, n }) => (standardErrors(level) * standardDeviation) / Math.sqrt(n);
/** How many differences would show a drop with 80 % power. */
export const casesToDetect = ({ standardDeviation, level, drop }) => Math.ceil(((standardErrors(level) * standardDeviation) / drop) ** 2);
