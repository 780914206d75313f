import { signFlipTest } from './sign-flip-test.js';

/** The two-sided p-value of "the differences are not shifted": twice the smaller one-sided p of the sign-flip test, which is exact. */
export const twoSidedSignFlip = (differences: readonly number[]): number =>
  Math.min(1, 2 * Math.min(signFlipTest(differences).p, signFlipTest(differences.map((each) => -each)).p));
