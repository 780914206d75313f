import { lnGamma } from './ln-gamma.js';

/** Natural logarithm of the beta function of positive `a` and `b`; a RangeError elsewhere. */
export const lnBeta = (a: number, b: number): number => lnGamma(a) + lnGamma(b) - lnGamma(a + b);
