import { lnGamma } from './ln-gamma.js';
/** Natural logarithm of the beta function of positive `a` and `b`; a RangeError elsewhere. */
export const lnBeta = (a, b) => lnGamma(a) + lnGamma(b) - lnGamma(a + b);
