import { signFlipTest } from './sign-flip-test.js';

/**
 * The two-sided p-value of "the differences are not shifted": twice the smaller one-sided p of the sign-flip test, which
 * is exact, or twice its mid-p.
 */
export const twoSidedSignFlip = (differences: readonly number[], which: 'p' | 'midP' = 'p'): number =>
  Math.min(1, 2 * Math.min(signFlipTest(differences)[which], signFlipTest(differences.map((each) => -each))[which]));
